import { readFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './draw-pictures.ts';
import { keepPicture } from './picture-cache.ts';

/** Pictures have twice the size of their drawing: sharp on screens of fine resolution and in slides. */
const zoom = 2;

parentPort?.on('message', ({ svg, cache, key }: PictureTask) => {
  // Words are outlines, so no font is looked for on the machine.
  const image = new Resvg(readFileSync(svg, 'utf8'), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  }).render();
  keepPicture(cache, key, image.asPng(), `${key}.${process.pid}-${threadId}`);
  parentPort?.postMessage('done');
});
