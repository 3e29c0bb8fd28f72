import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFolder } from '../../fonts/font-folder.ts';
import { readFont } from '../../fonts/read-font.ts';
import { addExtraFonts } from './extra-fonts.ts';

const page = (text: string, head = '<link rel="stylesheet" href="/assets/main.css">') =>
  `<html><head><title>x</title>${head}</head><body>${text}</body></html>`;

test('a page in the letters of the engine’s languages is left as it is', () => {
  const html = page('Dəmlik, Ağrı, İzmir, ჩაიდანი, “teapot” — 5 ₼ ₺ ₾ & Straße Größe');
  expect(addExtraFonts(html)).toBe(html);
});

test('letters from elsewhere bring the rules for their file, and no others', () => {
  expect(addExtraFonts(page('Łódź'))).toMatch(
    /<style>@font-face\{font-family:'Atlas Sans';src:url\(\/fonts\/sans-latin-east.woff2\)[^<]*<\/style><\/head>/,
  );
  expect(addExtraFonts(page('Łódź'))).not.toContain('west');
  expect(addExtraFonts(page('5 €'))).toContain('serif-latin-west.woff2');
});

test('a file to be kept asks for no font of the site', () => {
  const html = page('Łódź', '<style>p{margin:0}</style>');
  expect(addExtraFonts(html)).toBe(html);
});

test('the rules ask each file for the letters that it has', () => {
  for (const file of ['latin-west', 'latin-east']) {
    const letters = [
      ...(readFont(readFileSync(join(fontFolder, `sans-${file}.woff2`)))?.letters ?? []),
    ];
    for (const letter of letters) {
      const rules = addExtraFonts(page(String.fromCodePoint(letter)));
      expect([letter.toString(16), rules.includes(`sans-${file}.woff2`)]).toEqual([
        letter.toString(16),
        true,
      ]);
    }
  }
});
