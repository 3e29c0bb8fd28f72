import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compress, decompress } from 'woff2-encoder';
import { fontFolder } from '../fonts/font-folder.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import { judgeThemeFile } from '../loaders/theme-file.ts';
import { tellChangedSite } from '../../workshop/testing/change-site.ts';
import { lettersOf } from './theme.ts';

const svg = (inside: string, head = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inside}</svg>`;
const tell = (text: string) =>
  judgeThemeFile('theme/mark.svg', Buffer.from(text)).map((problem) =>
    formatProblem(problem, 'en'),
  );

/** PNG header of this size, which is all that is read. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('a drawing of the portal’s own', () => {
  test('may be drawn in every way that stays inside its file', () => {
    const drawing = `<style>.a{fill:url(#g)}@media(prefers-color-scheme:dark){.a{fill:#fff}}</style>
      <defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
      <use href="#g"/><use xlink:href="#g"/><path class="a" d="M0 0h9" style="fill:url(#g)"/>`;
    expect(tell(svg(drawing))).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<path d="M0 0" onload="alert(1)"/>',
    '<foreignObject/>',
    '<a href="#x"/>',
    '<set attributeName="href"/>',
  ])('runs nothing: %s', (inside) => {
    expect(tell(svg(inside))).toEqual([
      expect.stringMatching(/^theme\/mark.svg:1:\d+ expected a drawing that runs nothing, found </),
    ]);
  });

  test.each([
    '<use href="https://example.org/a.svg#b"/>',
    '<use xlink:href="data:image/svg+xml,x"/>',
    '<style>@import "https://example.org/a.css";</style>',
    '<style><![CDATA[.a{fill:url(https://example.org/a)}]]></style>',
    '<path style="fill:u\\72l(//example.org/a)"/>',
    '<path fill="url(//example.org/a#b)"/>',
  ])('loads nothing from elsewhere: %s', (inside) => {
    expect(tell(svg(inside))).toEqual([
      expect.stringMatching(/expected a drawing that loads nothing from elsewhere, found </),
    ]);
  });

  test('is an SVG with a size', () => {
    expect(tell('<html/>')[0]).toMatch(/begins with <svg>, found <html>/);
    expect(tell(svg('', 'width="10"'))[0]).toMatch(/expected a viewBox/);
    expect(tell('<svg viewBox="0 0 1 1"><g></svg>')[0]).toMatch(/an SVG that can be read/);
    expect(tell(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)[0]).toMatch(/found <!DOCTYPE>/);
    expect(tell(svg('x'.repeat(200_001)))[0]).toMatch(/at most 200 kB/);
  });
});

const theme = `theme:
  mark: mark.svg
  card: card.png
  headings: sans
  logos:
    - file: ministry.png
      name: { az: Nazirlik, tr: Bakanlık, ka: სამინისტრო, en: The ministry }
`;

test('pictures that are there, of the size that they need, are taken', () => {
  const files = {
    'theme/mark.svg': svg(''),
    'theme/card.png': png(1200, 630),
    'theme/ministry.png': png(90, 30),
  };
  expect(tellChangedSite(theme, files)).toEqual([]);
});

test('a picture that is not there, a card of another size and what is no picture are told', () => {
  const files = { 'theme/card.png': png(1200, 600), 'theme/ministry.png': 'no picture' };
  expect(tellChangedSite(theme, files)).toEqual([
    'site.yaml theme.mark: expected a picture in the folder theme/, found none at "theme/mark.svg"; add the file or correct its name',
    'site.yaml theme.card: expected a picture of 1200 × 630 pixels, found 1200 × 600; save the picture in this size',
    'theme/ministry.png expected a PNG picture, found something else; save the picture from a drawing program as plain SVG or as PNG',
  ]);
});

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
    /^site.yaml theme.fonts.headings.file: expected all characters of the language “Azərbaycanca”, found none of these: ə Ə ğ Ğ İ ş Ş; choose a font/,
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
