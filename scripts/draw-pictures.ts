import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** One picture to draw: from an SVG document to a PNG file. */
export interface PictureTask {
  readonly svg: string;
  readonly png: string;
}

/** Pictures that no build has used for so long are forgotten. */
const keepFor = 30 * 24 * 60 * 60 * 1000;

/** Every `figure.svg` of a built site. */
function findPictures(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[\\/])figures[\\/][^\\/]+[\\/]figure\.svg$/.test(path))
    .map((path) => join(site, path))
    .sort();
}

/** Draws on several threads at once: a picture takes some tens of milliseconds. */
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
 * content and then taken from the cache.
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
  mkdirSync(cache, { recursive: true });
  const pictures = findPictures(site).map((svg) => {
    const hash = createHash('sha256').update(readFileSync(svg)).digest('hex').slice(0, 32);
    return { svg, cached: join(cache, `${hash}.png`), png: svg.replace(/\.svg$/, '.png') };
  });
  const fresh = new Map(
    pictures.filter(({ cached }) => !existsSync(cached)).map((item) => [item.cached, item]),
  );
  let done = 0;
  await drawAll(
    [...fresh.values()].map(({ svg, cached }) => ({ svg, png: cached })),
    threads,
    () => update(++done, fresh.size),
  );
  const now = new Date();
  for (const { cached, png } of pictures) {
    copyFileSync(cached, png);
    utimesSync(cached, now, now);
  }
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (now.getTime() - statSync(path).mtimeMs > keepFor) rmSync(path);
  }
  return { drawn: fresh.size, kept: pictures.length - fresh.size };
}
