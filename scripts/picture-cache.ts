import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { markUsed } from './forget-unused.ts';
import { hashBytes } from './hash-bytes.ts';

/**
 * Puts a picture into the cache. Its name tells what it was drawn from and what it is itself, so
 * that one that was cut off or changed is noticed.
 * @param part name that no other thread or build writes at the same time
 */
export function keepPicture(cache: string, key: string, png: Uint8Array, part: string): void {
  // A picture that is half written must not be taken for a whole one by another build.
  const unfinished = join(cache, `${part}.part`);
  writeFileSync(unfinished, png);
  renameSync(unfinished, join(cache, `${key}.${hashBytes(png)}.png`));
}

/** The sound pictures of a cache by what they were drawn from. Damaged ones are deleted. */
export function openPictures(cache: string, keys: ReadonlySet<string>): Map<string, string> {
  mkdirSync(cache, { recursive: true });
  const found = new Map<string, string>();
  for (const name of readdirSync(cache)) {
    const [, key = '', hash] = /^(\w+)\.(\w+)\.png$/.exec(name) ?? [];
    if (!keys.has(key)) continue;
    const path = join(cache, name);
    if (hashBytes(readFileSync(path)) === hash) found.set(key, path);
    else rmSync(path, { force: true });
  }
  return found;
}

/**
 * Puts a picture of the cache into a site, where it may stand already, and tells its hash; it then counts as used. It is
 * the same file where the file system lets it be: copying thousands takes seconds. Were it changed in the site, its hash
 * would tell.
 */
export function usePicture(cached: string, png: string): string {
  const own = statSync(cached);
  const there = statSync(png, { throwIfNoEntry: false });
  if (there?.ino !== own.ino || there.mtimeMs !== own.mtimeMs || there.size !== own.size) {
    rmSync(png, { force: true });
    try {
      linkSync(cached, png);
    } catch {
      copyFileSync(cached, png);
    }
  }
  markUsed(cached, own.mtimeMs);
  return /\.(\w+)\.png$/.exec(cached)?.[1] ?? '';
}
