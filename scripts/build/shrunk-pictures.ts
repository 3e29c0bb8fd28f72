import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { forgetUnused } from '../forget-unused.ts';

/**
 * Lets Astro find the pictures again that earlier builds made smaller. It keeps them below its cache,
 * and of that each build has one to itself, but their names tell what they were made from: two builds
 * cannot mix them up.
 * @param home folder in which what commands keep lies
 * @param cache folder of Astro's cache in this build
 */
export function openShrunkPictures(home: string, cache: string) {
  const folder = join(home, '.cache', 'media');
  mkdirSync(folder, { recursive: true });
  mkdirSync(cache, { recursive: true });
  symlinkSync(folder, join(cache, 'assets'), 'junction');
  return {
    /** Those that the site uses count as used; what no build has used for long is forgotten. */
    keep(assets: string): void {
      const now = new Date();
      for (const name of existsSync(assets) ? readdirSync(assets) : []) {
        if (existsSync(join(folder, name))) utimesSync(join(folder, name), now, now);
      }
      forgetUnused(folder);
    },
  };
}
