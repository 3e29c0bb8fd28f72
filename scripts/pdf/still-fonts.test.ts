import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stillFont } from './still-fonts.ts';

/** Names of the tables of a TrueType font. */
const tablesOf = (font: Uint8Array) => {
  const bytes = Buffer.from(font);
  return Array.from({ length: bytes.readUInt16BE(4) }, (_, index) =>
    bytes.toString('latin1', 12 + index * 16, 16 + index * 16),
  );
};

test('sets a font of variable weight to one weight', async () => {
  const packed = readFileSync('public/fonts/serif-georgian.woff2');
  const [light, bold] = [await stillFont(packed, 400), await stillFont(packed, 600)];
  expect(tablesOf(light)).toContain('glyf');
  expect(tablesOf(light)).not.toContain('fvar');
  expect(Buffer.from(light).equals(bold)).toBe(false);
});

test('says what it expects of other bytes', async () => {
  await expect(stillFont(new Uint8Array([1, 2, 3]), 400)).rejects.toThrow();
});
