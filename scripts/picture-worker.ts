import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './draw-pictures.ts';

/** Pictures have twice the size of their drawing: sharp on screens of fine resolution and in slides. */
const zoom = 2;

parentPort?.on('message', ({ svg, png }: PictureTask) => {
  // Words are outlines, so no font is looked for on the machine.
  const image = new Resvg(readFileSync(svg, 'utf8'), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  }).render();
  // A picture that is half written must not be taken for a whole one by another build.
  const part = `${png}.${process.pid}-${threadId}`;
  writeFileSync(part, image.asPng());
  renameSync(part, png);
  parentPort?.postMessage('done');
});
