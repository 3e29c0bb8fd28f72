import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import jsQr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';

/** Every how manieth code is drawn again from its SVG. */
const step = 23;

async function readCode(png: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const drawSvg = (svg: string) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: 300 } }).render().asPng();

/** The address that the short link beside a code says it has. */
function addressOf(folder: string, file: string): string | undefined {
  const page = readFileSync(join(folder, file, '../index.html'), 'utf8');
  return /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
}

test.each([
  ['the shipped portal', siteFolder, 450],
  ['the fictional one', sampleFolder, 25],
])('each QR code of %s is read as the short link beside it', async (_, folder, min) => {
  const codes = siteFiles(folder).filter((file) => file.endsWith('/qr.png'));
  expect(codes.length).toBeGreaterThan(min);
  const wrong: string[] = [];
  for (const [at, file] of codes.entries()) {
    const address = addressOf(folder, file);
    const found = [await readCode(readFileSync(join(folder, file)))];
    if (at % step === 0) {
      const svg = readFileSync(join(folder, file.replace('.png', '.svg')), 'utf8');
      found.push(await readCode(drawSvg(svg)));
    }
    if (found.some((text) => text === undefined || text !== address)) {
      wrong.push(`${file}: ${address}, ${found}`);
    }
  }
  expect(shorten(wrong)).toEqual([]);
});
