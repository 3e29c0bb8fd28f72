import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import decompress from 'woff2-encoder/decompress';
import { locales } from '../../src/i18n/locales.ts';
import { figureIds, figurePortals, readFigure } from '../support/figures.ts';
import { siteFolder } from '../support/folders.ts';
import { readFontFaces } from '../support/font-faces.ts';
import { shorten } from '../support/shorten.ts';
import { find, textOf } from '../support/tree.ts';

/** The family in which drawings are set, with the letters that each of its files has. */
const fonts = await Promise.all(
  readFontFaces()
    .filter(({ file }) => file.includes('/sans-'))
    .map(async ({ file, asksFor }) => {
      const bytes = await decompress(readFileSync(join(siteFolder, file)));
      return { asksFor, letters: new Set(new Face(new Blob(bytes)).collectUnicodes()) };
    }),
);

test('every letter of a drawing is in the font file that the page asks for it', () => {
  const used = new Map<string, string>();
  for (const portal of figurePortals) {
    for (const id of figureIds(portal)) {
      for (const locale of locales) {
        for (const drawing of readFigure(portal, locale, id).drawings) {
          for (const sign of find(drawing, 'text').map(textOf).join('')) {
            if (!used.has(sign)) used.set(sign, `${locale} ${id}`);
          }
        }
      }
    }
  }
  // Else another font sets it, and it takes another room than was measured.
  const foreign = [...used].filter(([sign]) => {
    const code = sign.codePointAt(0) as number;
    return !fonts.findLast(({ asksFor }) => asksFor(code))?.letters.has(code);
  });
  expect(
    shorten(
      foreign.map(
        ([sign, where]) => `${sign} U+${sign.codePointAt(0)?.toString(16)}: first in ${where}`,
      ),
    ),
  ).toEqual([]);
  expect(fonts.length).toBeGreaterThan(3);
  expect(used.size).toBeGreaterThan(100);
});
