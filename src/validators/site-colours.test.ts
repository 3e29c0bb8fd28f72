import { expect, test } from 'vitest';
import { tellChangedSite } from '../testing/change-site.ts';

const withColours = (colours: string) =>
  tellChangedSite('', {}, (site) =>
    site.replace(/^colours:\n(?: {2}.*\n)+/m, `colours:\n${colours}`),
  );

test('an accent that cannot be read is told with its contrast and the nearest one that can', () => {
  const told = withColours('  accent: "#63cdb8"\n  accentDark: "#0b6657"\n');
  expect(told).toEqual([
    expect.stringMatching(
      /^site.yaml colours.accent: expected a contrast of at least 4.5 of #63cdb8 on #fcfaf5, found 1.83; the nearest colour that does is #[0-9a-f]{6}$/,
    ),
    expect.stringMatching(/^site.yaml colours.accentDark: .*of #0b6657 on #12171c, found 2.6/),
  ]);
  const [accent, dark] = told.map((line) => /#[0-9a-f]{6}$/.exec(line)?.[0]);
  expect(withColours(`  accent: "${accent}"\n  accentDark: "${dark}"\n`)).toEqual([]);
});

test('a ground on which the quietest text cannot be read is told first', () => {
  const told = withColours('  accent: "#003a8c"\n  paper: "#c8d0d8"\n  paperDark: "#4a4a4a"\n');
  expect(told.map((line) => line.replace(/:.*/, ''))).toEqual([
    'site.yaml colours.paper',
    'site.yaml colours.paperDark',
  ]);
  const [paper, dark] = told.map((line) => /#[0-9a-f]{6}$/.exec(line)?.[0]);
  expect(withColours(`  accent: "#003a8c"\n  paper: "${paper}"\n  paperDark: "${dark}"\n`)).toEqual(
    [],
  );
});

test('the accent in the dark follows from the other one where it is left out', () => {
  expect(withColours('  accent: "#003a8c"\n')).toEqual([]);
  expect(withColours('  accent: "#003a8c"\n  paper: "#ffffff"\n  paperDark: "#000000"\n')).toEqual(
    [],
  );
});
