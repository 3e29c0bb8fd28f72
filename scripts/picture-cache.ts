import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Pictures that no build has used for so long are forgotten. */
const keepFor = 30 * 24 * 60 * 60 * 1000;

/** Part of a SHA-256 that is enough to tell contents apart. */
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** What a picture is drawn from, in a word: equal drawings have equal keys. */
export function keyOf(svg: string): string {
  return hashOf(Buffer.from(svg));
}

/**
 * Puts a picture into the cache. Its name tells what it was drawn from and what it is itself, so
 * that one that was cut off or changed is noticed.
 * @param part name that no other thread or build writes at the same time
 */
export function keepPicture(cache: string, key: string, png: Uint8Array, part: string): void {
  // A picture that is half written must not be taken for a whole one by another build.
  const unfinished = join(cache, `${part}.part`);
  writeFileSync(unfinished, png);
  renameSync(unfinished, join(cache, `${key}.${hashOf(png)}.png`));
}

/** The sound pictures of a cache by what they were drawn from. Damaged ones are deleted. */
export function openPictures(cache: string, keys: ReadonlySet<string>): Map<string, string> {
  mkdirSync(cache, { recursive: true });
  const found = new Map<string, string>();
  for (const name of readdirSync(cache)) {
    const [, key = '', hash] = /^(\w+)\.(\w+)\.png$/.exec(name) ?? [];
    if (!keys.has(key)) continue;
    const path = join(cache, name);
    if (hashOf(readFileSync(path)) === hash) found.set(key, path);
    else rmSync(path, { force: true });
  }
  return found;
}

/** A picture that was used so lately counts as used now. */
const aDay = 24 * 60 * 60 * 1000;

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
  const now = new Date();
  if (now.getTime() - own.mtimeMs > aDay) utimesSync(cached, now, now);
  return /\.(\w+)\.png$/.exec(cached)?.[1] ?? '';
}

/** Deletes what no build has used for a month; another build may do so at the same moment. */
export function forgetOldPictures(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (used !== undefined && Date.now() - used > keepFor) rmSync(path, { force: true });
  }
}
