import { parentPort, threadId } from 'node:worker_threads';
import type { CardFrame, CardMap, CardView } from '../../src/cards/card-view.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { keepPicture } from '../picture-cache.ts';
import { writeIndexedPng } from '../indexed-png.ts';
import { paintCard } from './paint-card.ts';

export interface CardTask {
  readonly view: CardView;
  readonly frame: CardFrame;
  readonly map: CardMap | undefined;
  readonly cache: string;
  readonly key: string;
}

/** Shades for the edges of characters and for hairlines. */
const shades = 4;

/** Shades for the thin lines and small text of a drawing. */
const shadesOfDrawing = 6;

/** Draw a card as a PNG with a palette. */
export function drawCardPicture(view: CardView, frame: CardFrame, map?: CardMap): Buffer {
  const card = paintCard(drawCard(view, frame, map));
  return writeIndexedPng(card, view.drawing ? shadesOfDrawing : shades);
}

parentPort?.on('message', ({ view, frame, map, cache, key }: CardTask) => {
  const png = drawCardPicture(view, frame, map);
  keepPicture(cache, key, png, `${key}.${process.pid}-${threadId}`);
  parentPort?.postMessage('done');
});
