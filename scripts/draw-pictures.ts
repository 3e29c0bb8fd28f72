import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { listTree } from '../src/loaders/list-files.ts';
import { forgetUnused } from './forget-unused.ts';
import { hashBytes } from './hash-bytes.ts';
import { openPictures, usePicture } from './picture-cache.ts';
import { runOnThreads } from './run-on-threads.ts';

export interface PictureTask {
  readonly svg: string;
  readonly cache: string;
  readonly key: string;
}

/**
 * Each named figure and each survey result has a folder. Archives are frozen, so nothing is added to them.
 */
const drawn =
  /^(?:.*\/)?(?:figures\/[^/]+\/(?:[^/]+\/)?|survey\/results\/[^/]+\/[^/]+\/)figure\.svg$/;

/** Hash of the code that converts drawings to pictures. */
function hashPainter(): string {
  const code = ['picture-worker.ts', 'indexed-png.ts'].map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  return hashBytes(code.join(''));
}

const findPictures = (site: string): string[] =>
  listTree(site, (path) => path === 'archive')
    .files.filter((file) => drawn.test(file))
    .sort();

/**
 * Draw `figure.png` next to each `figure.svg` of a site. Pictures are cached by their content.
 * @param threads defaults to the number of cores
 * @param note receives each picture and its hash
 * @param hashOf the hash of a drawing's file
 * @returns numbers of pictures drawn and cached
 */
export async function drawPictures(
  site: string,
  cache: string,
  update: (done: number, total: number) => void,
  threads = availableParallelism(),
  note: (file: string, hash: string) => void = () => {},
  hashOf = (file: string): string => hashBytes(readFileSync(join(site, file), 'utf8')),
): Promise<{ readonly drawn: number; readonly kept: number }> {
  const painter = hashPainter();
  const pictures = findPictures(site).map((file) => ({
    svg: join(site, file),
    key: hashBytes(`${painter}${hashOf(file)}`),
    png: file.replace(/\.svg$/, '.png'),
  }));
  const keys = new Set(pictures.map(({ key }) => key));
  const kept = openPictures(cache, keys);
  const fresh = new Map(
    pictures.filter(({ key }) => !kept.has(key)).map(({ svg, key }) => [key, { svg, key, cache }]),
  );
  let done = 0;
  const worker = new URL('./picture-worker.ts', import.meta.url);
  await runOnThreads(worker, [...fresh.values()], threads, () => update(++done, fresh.size));
  const drawn = openPictures(cache, new Set(fresh.keys()));
  for (const { key, png } of pictures) {
    const cached = kept.get(key) ?? drawn.get(key);
    if (cached === undefined) throw new Error(`${png}: expected a picture, found none in ${cache}`);
    note(png, usePicture(cached, join(site, png)));
  }
  forgetUnused(cache);
  return { drawn: fresh.size, kept: pictures.length - fresh.size };
}
