import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardSheet, CardView } from '../../src/cards/card-view.ts';
import { writeSheet } from '../../src/cards/sheet-text.ts';
import { drawCards } from './draw-cards.ts';
import { numberColours, writeIndexedPng } from '../indexed-png.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const view: CardView = {
  kind: 'კლასტერი',
  title: 'ღვინის კლასტერი ₼ ə ğ ı İ Ж',
  facts: [],
  counts: [],
};
const site = () => join(folder, 'site');
const card = () => join(site(), 'cards/ka/clusters/a.png');

function draw(title = view.title, name = 'clusterbook') {
  const sheet: CardSheet = {
    frame: { site: name, headings: 'serif', colours: {} },
    maps: {},
    cards: [{ file: 'cards/ka/clusters/a.png', version: title, view: { ...view, title } }],
  };
  mkdirSync(join(site(), 'cards/ka'), { recursive: true });
  writeFileSync(join(site(), 'cards/ka/clusters.txt'), writeSheet(sheet));
  return drawCards(site(), join(folder, 'cache'), () => {}, 1);
}

test('a card is a PNG of 800 by 420 with a palette, and no list of cards stays in the site', async () => {
  expect(await draw()).toEqual({ drawn: 1, kept: 0 });
  const { format, width, height, isPalette } = await sharp(card()).metadata();
  expect({ format, width, height, isPalette }).toEqual({
    format: 'png',
    width: 800,
    height: 420,
    isPalette: true,
  });
  expect(readFileSync(card()).length).toBeLessThan(100_000);
  expect(existsSync(join(site(), 'cards/ka/clusters.txt'))).toBe(false);
}, 30_000);

test('is drawn once, and again when it or its frame says something else', async () => {
  await draw();
  const first = readFileSync(card());
  rmSync(site(), { recursive: true });
  expect(await draw()).toEqual({ drawn: 0, kept: 1 });
  expect(readFileSync(card()).equals(first)).toBe(true);
  // It is linked, not written again.
  expect(statSync(card()).nlink).toBe(2);
  expect(await draw('სხვა')).toEqual({ drawn: 1, kept: 0 });
  expect(await draw(view.title, 'Another name')).toEqual({ drawn: 1, kept: 0 });
  expect(readFileSync(card()).equals(first)).toBe(false);
}, 60_000);

test('one that was damaged in the cache is drawn again', async () => {
  await draw();
  const cache = join(folder, 'cache');
  const [name = ''] = readdirSync(cache);
  writeFileSync(join(cache, name), 'cut off');
  expect(await draw()).toEqual({ drawn: 1, kept: 0 });
}, 60_000);

test('a palette holds every colour of a picture, and the nearest where it has more than 256', async () => {
  const colours = (n: number) =>
    Uint8Array.from({ length: n * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 251));
  const back = async (pixels: Uint8Array, width: number) =>
    new Uint8Array(
      await sharp(writeIndexedPng(numberColours(pixels, width, 1)))
        .ensureAlpha()
        .raw()
        .toBuffer(),
    );
  const few = colours(200);
  expect(await back(few, 200)).toEqual(few);
  const many = Uint8Array.from({ length: 512 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : at % 4 === 0 ? (at >> 2) & 255 : at % 4 === 1 ? at >> 10 : 0,
  );
  const read = await back(many, 512);
  expect(Math.max(...read.map((value, at) => Math.abs(value - (many[at] ?? 0))))).toBeLessThan(3);
});

test('a small mark keeps its colour among many shades of grey, two pixels in a byte', async () => {
  const width = 301;
  const mark = [168, 40, 30, 255];
  const pixels = Uint8Array.from({ length: width * 3 * 4 }, (_, at) =>
    at >> 2 >= 300 && at >> 2 < 310 ? (mark[at % 4] ?? 0) : at % 4 === 3 ? 255 : (at >> 2) % 200,
  );
  const png = writeIndexedPng(numberColours(pixels, width, 3), 16);
  const picture = sharp(png);
  expect(await picture.metadata()).toMatchObject({ width, height: 3, bitsPerSample: 4 });
  const read = new Uint8Array(await picture.ensureAlpha().raw().toBuffer());
  expect([...read.slice(300 * 4, 301 * 4)]).toEqual(mark);
  expect([...read.slice(309 * 4, 310 * 4)]).toEqual(mark);
  expect(Math.max(...read.map((value, at) => Math.abs(value - (pixels[at] ?? 0))))).toBeLessThan(
    20,
  );
});
