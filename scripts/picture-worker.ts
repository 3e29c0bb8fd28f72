import { readFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './draw-pictures.ts';
import { numberColours, writeIndexedPng } from './indexed-png.ts';
import { keepPicture } from './picture-cache.ts';

/** Sharp on high-resolution screens and in slides. */
const zoom = 2;

/** Height from which a smaller scale fills the 1080 pixels of a slide, saving a third. */
const highFrom = 720;
const zoomOfHigh = 1.5;

const heightOf = (svg: string) => Number(/^<svg [^>]*viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]);

/** Shades for the edges of characters and lines. */
const shades = 6;

/** Draw the picture of a figure as a PNG with a palette. */
export function drawPicture(svg: string): Buffer {
  // Text is drawn as outlines.
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: heightOf(svg) > highFrom ? zoomOfHigh : zoom },
    font: { loadSystemFonts: false },
  }).render();
  // Figures have an opaque background.
  return writeIndexedPng(numberColours(pixels, width, height), shades);
}

parentPort?.on('message', ({ svg, cache, key }: PictureTask) => {
  const png = drawPicture(readFileSync(svg, 'utf8'));
  keepPicture(cache, key, png, `${key}.${process.pid}-${threadId}`);
  parentPort?.postMessage('done');
});
