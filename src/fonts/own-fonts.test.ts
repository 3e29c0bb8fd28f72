import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fontFolder } from './font-folder.ts';
import { announceFonts } from './own-fonts.ts';
import { measureText as measureByEngine } from './typeset.ts';

afterEach(() => announceFonts({}));

/** The typesetting module, loaded again with a portal's own font; other tests keep theirs. */
async function typesetWith(name: string) {
  announceFonts({ sans: { file: join(fontFolder, `${name}.woff2`) } });
  const path = `./typeset.ts?own=${name}`;
  return (await import(/* @vite-ignore */ path)) as typeof import('./typeset.ts');
}

test('words are measured and drawn in the portal’s own letters, and others where it lacks some', async () => {
  // A font of the engine's other family serves as the portal's own.
  const { measureText, placeLetters } = await typesetWith('serif-latin');
  for (const weight of [400, 600] as const) {
    expect(placeLetters('Tables 12', weight, 'sans')).toEqual(
      placeLetters('Tables 12', weight, 'serif'),
    );
  }
  const mixed = 'ქართული';
  expect(measureText(mixed, 13, 400, 'sans')).not.toBeCloseTo(
    measureText(mixed, 13, 400, 'serif'),
    3,
  );
  expect(measureText(`${mixed}T`, 13)).toBeCloseTo(
    measureText(mixed, 13) + measureText('T', 13, 400, 'serif'),
    6,
  );
});

test('the same letters are as wide whoever brings them', async () => {
  const { measureText } = await typesetWith('sans-georgian');
  const own = measureText('ქართული', 13);
  expect(own).toBeCloseTo(measureByEngine('ქართული', 13), 6);
});
