import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedArchives } from '../src/loaders/archive/judged-archives.ts';

/**
 * Record which archives were found valid. `verify` ignores it and checks every byte.
 * @param cache folder of reproducible data
 */
export function openJudgedArchives(cache: string): JudgedArchives {
  const folder = join(cache, 'archives');
  return {
    has: (key) => existsSync(join(folder, key)),
    add(key) {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, key), '');
      } catch {}
    },
  };
}
