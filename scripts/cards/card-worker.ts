import { parentPort, threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { CardFrame, CardMap, CardView } from '../../src/cards/card-view.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { keepPicture } from '../picture-cache.ts';
import { writeIndexedPng } from '../indexed-png.ts';

/** One card to draw into the cache. */
export interface CardTask {
  readonly view: CardView;
  readonly frame: CardFrame;
  readonly map: CardMap | undefined;
  readonly cache: string;
  /** What the cache finds it by. */
  readonly key: string;
}

/** For the edges of letters and lines: a card is shown at half its size or less. */
const shades = 4;

/** Draws a card as a PNG with a palette. */
export function drawCardPicture(view: CardView, frame: CardFrame, map?: CardMap): Buffer {
  // Words are outlines, so no system fonts are needed.
  const svg = drawCard(view, frame, map);
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return writeIndexedPng(pixels, width, height, shades);
}

parentPort?.on('message', ({ view, frame, map, cache, key }: CardTask) => {
  const png = drawCardPicture(view, frame, map);
  keepPicture(cache, key, png, `${key}.${process.pid}-${threadId}`);
  parentPort?.postMessage('done');
});
