import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import decompress from 'woff2-encoder/decompress';
import { engineLetters } from './engine-letters.ts';
import { fontFiles } from './font-files.ts';
import { fontFolder } from './font-folder.ts';
import { readFont } from './read-font.ts';

const files = (['sans', 'serif'] as const).flatMap((family) =>
  fontFiles[family].map((name) => `${family}-${name}.woff2`),
);

test.each(files)('%s has the letters and weights that the whole font has', async (file) => {
  const bytes = readFileSync(join(fontFolder, file));
  const face = new Face(new Blob(await decompress(bytes)));
  const { wght } = face.getAxisInfos();
  expect(readFont(bytes)).toEqual({
    letters: new Set(face.collectUnicodes()),
    weights: { least: wght?.min, most: wght?.max },
  });
});

test('what is no font is none', () => {
  const bytes = readFileSync(join(fontFolder, 'sans-manat.woff2'));
  for (const broken of [
    new Uint8Array(),
    Buffer.from('wOF2'),
    bytes.subarray(0, 200),
    Buffer.alloc(900),
  ]) {
    expect(readFont(broken)).toBeUndefined();
  }
});

test('both families have the letters of the neighbours and of European names', () => {
  const signs =
    'əğışçöüƏĞİŞÇÖÜ ქართული Жуковский äößÄÖÜẞ éèêàâôîïñãõåæøÅÆØ łńśźżąęŁŚŹŻ őűŐŰ șțȘȚăâ šžčćđŠŽČĐ řěůŘ ģķļņ ėįų ı€₺₾';
  for (const family of ['sans', 'serif'] as const) {
    const letters = engineLetters(family);
    const missing = [...signs].filter((sign) => !letters.has(sign.codePointAt(0) as number));
    expect(missing).toEqual([]);
  }
});
