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
 * Cache a picture under hashes of its input and of itself, to detect truncated or changed files.
 * @param part temporary name unique to this thread and build
 */
export function keepPicture(cache: string, key: string, png: Uint8Array, part: string): void {
  const unfinished = join(cache, `${part}.part`);
  writeFileSync(unfinished, png);
  renameSync(unfinished, join(cache, `${key}.${hashBytes(png)}.png`));
}

/** Intact pictures by the keys of their inputs. Damaged ones are deleted. */
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
 * Put a cached picture into a site, mark it as used, and return its hash. Linked where possible: copying
 * thousands takes seconds. The hash would show a change in the site.
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
