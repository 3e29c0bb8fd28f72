import { readFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './draw-pictures.ts';
import { numberColours, writeIndexedPng } from './indexed-png.ts';
import { keepPicture } from './picture-cache.ts';

/** Twice the size of a drawing, so that its picture is sharp on high-resolution screens and in slides. */
const zoom = 2;

/** A higher drawing fills the 1080 pixels of a slide at a smaller size too, and is a third lighter. */
const highFrom = 720;
const zoomOfHigh = 1.5;

const heightOf = (svg: string) => Number(/^<svg [^>]*viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]);

/** For the edges of letters and lines. */
const shades = 6;

/** Draws the picture of a figure as a PNG with a palette. */
export function drawPicture(svg: string): Buffer {
  // Text is drawn as outlines, so no system fonts are needed.
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: heightOf(svg) > highFrom ? zoomOfHigh : zoom },
    font: { loadSystemFonts: false },
  }).render();
  // A picture of a figure has a ground that covers all of it.
  return writeIndexedPng(numberColours(pixels, width, height), shades);
}

parentPort?.on('message', ({ svg, cache, key }: PictureTask) => {
  const png = drawPicture(readFileSync(svg, 'utf8'));
  keepPicture(cache, key, png, `${key}.${process.pid}-${threadId}`);
  parentPort?.postMessage('done');
});
