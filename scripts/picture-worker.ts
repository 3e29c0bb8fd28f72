import { readFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './draw-pictures.ts';
import { writeIndexedPng } from './indexed-png.ts';
import { keepPicture } from './picture-cache.ts';

/** Twice the size of the drawing, so that pictures are sharp on high-resolution screens and in slides. */
const zoom = 2;

/** For the edges of letters and lines. */
const shades = 6;

parentPort?.on('message', ({ svg, cache, key }: PictureTask) => {
  // Text is drawn as outlines, so no system fonts are needed.
  const { pixels, width, height } = new Resvg(readFileSync(svg, 'utf8'), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  }).render();
  // A picture of a figure has a ground that covers all of it.
  const png = writeIndexedPng(pixels, width, height, shades);
  keepPicture(cache, key, png, `${key}.${process.pid}-${threadId}`);
  parentPort?.postMessage('done');
});
