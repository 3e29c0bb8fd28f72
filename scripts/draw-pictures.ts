import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { forgetOldPictures, keyOf, openPictures, usePicture } from './picture-cache.ts';

/** One picture to draw: from an SVG document into the cache. */
export interface PictureTask {
  readonly svg: string;
  readonly cache: string;
  /** What the cache finds it by. */
  readonly key: string;
}

/** Where drawings stand: each named figure has a folder, and so has each result of a survey. */
const drawn =
  /(^|[\\/])(?:figures[\\/][^\\/]+[\\/](?:[^\\/]+[\\/])?|survey[\\/]results[\\/][^\\/]+[\\/][^\\/]+[\\/])figure\.svg$/;

/** Every `figure.svg` of a built site. */
function findPictures(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => drawn.test(path))
    .map((path) => join(site, path))
    .sort();
}

/**
 * Draws on several threads, since a picture takes tens of milliseconds. A pool such as piscina would
 * replace these few lines by a dependency.
 */
async function drawAll(
  tasks: readonly PictureTask[],
  most: number,
  done: () => void,
): Promise<void> {
  const queue = [...tasks];
  const threads = Math.min(queue.length, most);
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./picture-worker.ts', import.meta.url));
      const next = () => {
        const task = queue.shift();
        if (task) worker.postMessage(task);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', () => {
        done();
        next();
      });
      worker.on('error', reject);
      next();
    });
  await Promise.all(Array.from({ length: threads }, run));
}

/**
 * Draws `figure.png` beside each `figure.svg` of a built site. A picture is drawn once for its
 * content and then taken from the cache, as long as it is there as it was drawn.
 * @param cache folder of the pictures drawn so far
 * @param threads as many as there are cores when left out
 * @returns how many were drawn, and how many taken from the cache
 */
export async function drawPictures(
  site: string,
  cache: string,
  update: (done: number, total: number) => void,
  threads = availableParallelism(),
): Promise<{ readonly drawn: number; readonly kept: number }> {
  const pictures = findPictures(site).map((svg) => ({
    svg,
    key: keyOf(readFileSync(svg, 'utf8')),
    png: svg.replace(/\.svg$/, '.png'),
  }));
  const keys = new Set(pictures.map(({ key }) => key));
  const kept = openPictures(cache, keys);
  const fresh = new Map(
    pictures.filter(({ key }) => !kept.has(key)).map(({ svg, key }) => [key, { svg, key, cache }]),
  );
  let done = 0;
  await drawAll([...fresh.values()], threads, () => update(++done, fresh.size));
  const drawn = openPictures(cache, new Set(fresh.keys()));
  for (const { key, png } of pictures) {
    const cached = kept.get(key) ?? drawn.get(key);
    if (cached === undefined) throw new Error(`${png}: expected a picture, found none in ${cache}`);
    usePicture(cached, png);
  }
  forgetOldPictures(cache);
  return { drawn: fresh.size, kept: pictures.length - fresh.size };
}
