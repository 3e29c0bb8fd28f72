import { describe, expect, test } from 'vitest';
import { tellChangedSite } from '../testing/change-site.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import { judgeThemeFile } from '../loaders/theme-file.ts';

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
