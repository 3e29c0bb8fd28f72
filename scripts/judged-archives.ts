import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedArchives } from '../src/loaders/archive/judged-archives.ts';

/**
 * Keeps in a folder which archives were found good. `verify` does without: it looks at every byte.
 * @param cache folder for what can be made again
 */
export function openJudgedArchives(cache: string): JudgedArchives {
  const folder = join(cache, 'archives');
  return {
    has: (key) => existsSync(join(folder, key)),
    add(key) {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, key), '');
      } catch {
        // Without a place to remember it, the next check looks again.
      }
    },
  };
}
