import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { drawPictures } from '../scripts/draw-pictures.ts';
import { startStage } from '../scripts/progress.ts';
import { markdownTable } from './markdown-table.ts';

/** Draw the pictures of a built site without a cache. @returns seconds */
async function timePictures(site: string, cache: string, threads: number) {
  rmSync(cache, { recursive: true, force: true });
  const stage = startStage(`Drawing pictures, threads: ${threads}`);
  const started = performance.now();
  const { drawn } = await drawPictures(site, cache, stage.update, threads);
  const seconds = (performance.now() - started) / 1000;
  stage.end();
  rmSync(cache, { recursive: true, force: true });
  return { drawn, seconds };
}

/**
 * Gain of drawing the PNGs of a built site on all cores.
 * @param cache folder to write; its content is deleted
 */
export async function comparePictureTimes(site: string, cache: string): Promise<string> {
  const one = await timePictures(site, cache, 1);
  const all = await timePictures(site, cache, availableParallelism());
  const row = (threads: number, { drawn, seconds }: typeof one) => [
    String(threads),
    String(drawn),
    seconds.toFixed(1),
    ((1000 * seconds) / drawn).toFixed(0),
    (one.seconds / seconds).toFixed(2),
  ];
  return markdownTable(
    ['threads', 'pictures', 'seconds', 'ms a picture', 'times as fast'],
    [row(1, one), row(availableParallelism(), all)],
  );
}
