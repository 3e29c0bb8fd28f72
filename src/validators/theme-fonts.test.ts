import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compress, decompress } from 'woff2-encoder';
import { fontFolder } from '../fonts/font-folder.ts';
import { tellChangedSite } from '../testing/change-site.ts';
import { lettersOf } from './theme-fonts.ts';

/** Built-in font files in place of a portal's own. */
const font = (name: string) => readFileSync(join(fontFolder, `${name}.woff2`));

const fonts = (use: string, lines: string) => `theme:
  fonts:
    ${use}:
      file: own.woff2
      licence: { name: SIL Open Font License 1.1 }
${lines}`;

test('letters of a language are those of its alphabet, capitals included', () => {
  const az = lettersOf('az').join('');
  for (const letter of 'aəğıişçöüAƏĞIİŞÇÖÜ') expect(az).toContain(letter);
  expect(lettersOf('ka').join('')).toMatch(/^[ა-ჰ]+$/u);
  expect(lettersOf('ka')).toHaveLength(33);
  expect(lettersOf('tr')).toEqual(expect.arrayContaining([...'ğışĞIİŞâ']));
});

test('a font with the letters of its languages is taken, whatever others the portal has', () => {
  const files = { 'theme/own.woff2': font('sans-georgian') };
  expect(tellChangedSite(fonts('tables', '      languages: [ka]\n'), files)).toEqual([]);
});

test('the letters that a font lacks are told for each language', () => {
  const files = { 'theme/own.woff2': font('sans-latin') };
  const told = tellChangedSite(fonts('headings', '      languages: [en, az, ka]\n'), files);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(
    /^site.yaml theme.fonts.headings.file: expected every letter of the language “Azərbaycanca”, found none of these: ə Ə ğ Ğ İ ş Ş; choose a font/,
  );
  expect(told[1]).toMatch(/“ქართული”, found none of these: ა ბ გ/);
});

test('a font that is not there, or is none, is told', () => {
  expect(tellChangedSite(fonts('tables', ''))[0]).toBe(
    'site.yaml theme.fonts.tables.file: expected a font in the folder theme/, found none at "theme/own.woff2"; add the file or correct its name',
  );
  expect(tellChangedSite(fonts('tables', ''), { 'theme/own.woff2': 'no font' })).toEqual([
    'theme/own.woff2 expected a font in the format WOFF2, found something else; save the font in the format WOFF2',
  ]);
});

test('a font of one weight needs its bold letters', async () => {
  // Its axes under an unknown name.
  const bytes = Buffer.from(await decompress(font('sans-georgian')));
  for (const tag of ['fva', 'gva']) bytes.write('q', bytes.indexOf(`${tag}r`) + 3);
  const files = { 'theme/own.woff2': await compress(new Uint8Array(bytes)) };
  const lines = '      languages: [ka]\n';
  expect(tellChangedSite(fonts('tables', lines), files)).toEqual([
    'site.yaml theme.fonts.tables.file: expected a font of variable weight, from 400 to 600, found another one; add the file with its bold letters in the field bold',
  ]);
  expect(tellChangedSite(fonts('tables', `${lines}      bold: own.woff2\n`), files)).toEqual([]);
});
