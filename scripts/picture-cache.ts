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
 * Cache a picture. Its name includes hashes of its input and of itself, so that truncated or changed files are
 * detected.
 * @param part temporary name that no other thread or build uses at the same time
 */
export function keepPicture(cache: string, key: string, png: Uint8Array, part: string): void {
  // Another build must not mistake a half-written picture for a whole one.
  const unfinished = join(cache, `${part}.part`);
  writeFileSync(unfinished, png);
  renameSync(unfinished, join(cache, `${key}.${hashBytes(png)}.png`));
}

/** Intact pictures of a cache by the keys of their inputs. Damaged ones are deleted. */
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
 * Put a cached picture into a site, where it may exist already, mark it as used, and return its hash. It is
 * linked where the file system allows: copying thousands takes seconds. A change in the site would be detected
 * by the hash.
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
