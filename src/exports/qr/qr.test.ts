import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeQr } from './encode-qr.ts';
import { writeQrPng } from './write-qr-png.ts';
import { writeQrSvg } from './write-qr-svg.ts';

/** Text found in a PNG by a third-party QR reader. */
async function readPng(png: Uint8Array) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { ...info, text: jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data };
}

const drawSvg = (svg: string) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: 330 }, background: '#345' }).render().asPng();

const addresses = [
  'https://example.org/c/1/',
  'https://clusterbook.example.org/atlas/c/999999/',
  'https://example.org/ka/clusters/?stage=mature&q=%E1%83%A6%E1%83%95%E1%83%98%E1%83%9C%E1%83%9D',
];

test.each(addresses)('both pictures of %s lead there', async (address) => {
  const png = await readPng(writeQrPng(address));
  expect(png.text).toBe(address);
  expect(png.width).toBe(encodeQr(address).length * 12);
  expect((await readPng(drawSvg(writeQrSvg(address)))).text).toBe(address);
});

test('a short link makes a small picture', () => {
  expect(writeQrPng(addresses[1] as string).length).toBeLessThan(1500);
  expect(writeQrSvg(addresses[1] as string).length).toBeLessThan(6000);
});

test('four light modules stand around the code, and its corner is dark', () => {
  const modules = encodeQr(addresses[0] as string);
  const last = modules.length - 1;
  for (const edge of [0, 3, last - 3, last]) {
    expect(modules[edge]?.some(Boolean)).toBe(false);
    expect(modules.some((row) => row[edge])).toBe(false);
  }
  expect([modules[4]?.[4], modules[4]?.[last - 4], modules[last - 4]?.[4]]).toEqual([
    true,
    true,
    true,
  ]);
});

test('any address is read again', async () => {
  const address = fc.webUrl({ withQueryParameters: true, size: 'medium' });
  await fc.assert(
    fc.asyncProperty(address, async (text) => {
      expect((await readPng(writeQrPng(text))).text).toBe(text);
    }),
    { numRuns: 25 },
  );
});
