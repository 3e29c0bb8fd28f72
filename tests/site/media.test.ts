import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { sampleFolder } from '../support/folders.ts';
import { readPage } from '../support/pages.ts';
import { attribute, find } from '../support/tree.ts';

const assets = join(sampleFolder, 'assets');
const pictures = readdirSync(assets).filter((name) => /\.(jpe?g|png|webp|avif)$/.test(name));

test('no published picture says where or by which camera it was taken', async () => {
  const taken = await sharp(join(samplePortal, 'media/teapots/shelves.jpg')).metadata();
  expect(taken.exif).toBeDefined();
  expect(pictures.filter((name) => name.startsWith('shelves.')).length).toBeGreaterThan(8);
  for (const name of pictures) {
    const { exif, xmp, iptc } = await sharp(join(assets, name)).metadata();
    expect({ name, exif, xmp, iptc }).toEqual({
      name,
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
    });
  }
});

test('pictures have their size, words in the language of the page, and a form for each browser', () => {
  const shown = locales.map((locale) => {
    const { document } = readPage(`${locale}/clusters/xx-teapots/index.html`, sampleFolder);
    const types = find(document, 'source').map((source) => attribute(source, 'type'));
    expect(types).toEqual(['image/avif', 'image/webp', 'image/avif', 'image/webp']);
    const images = find(document, 'picture').flatMap((picture) => find(picture, 'img'));
    expect(images.map((image) => attribute(image, 'loading'))).toEqual(['eager', 'lazy']);
    expect(images.map((image) => attribute(image, 'width'))).toEqual(['196', '1280']);
    expect(images.map((image) => attribute(image, 'height'))).toEqual(['144', '880']);
    return images.map((image) => attribute(image, 'alt')).join();
  });
  expect(new Set(shown).size).toBe(locales.length);
});

test('a document is published as it is, and said to be in its language', () => {
  const file = 'media/teapots/rules.pdf';
  expect(readFileSync(join(sampleFolder, file))).toEqual(readFileSync(join(samplePortal, file)));
  const { document } = readPage('tr/clusters/xx-teapots/index.html', sampleFolder);
  const link = find(document, 'a', { type: 'application/pdf' }).find((one) =>
    attribute(one, 'href')?.endsWith(file),
  );
  expect(link && attribute(link, 'hreflang')).toBe('en');
  expect(existsSync(join(sampleFolder, 'media/teapots/logo.png'))).toBe(false);
});
