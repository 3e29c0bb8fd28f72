import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../workplace.ts';
import { engineFiles, hashEngine } from './kept-keys.ts';
import { readKept, tryWriteKept } from './kept-file.ts';

interface SeenEngine {
  readonly seen: string;
  readonly key: string;
}

/** Hash of the engine's file times, without reading the files. */
function engineState(home: string): string {
  const hash = createHash('sha256').update(`${process.version} ${engine} ${home}`);
  for (const path of engineFiles(home)) {
    const found = statSync(path, { throwIfNoEntry: false });
    hash.update(`${path} ${found?.size} ${found?.ctimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Hash of the engine; its files are read only if one has changed.
 * @param home folder that contains the cache
 */
export function findEngineKey(home: string): string {
  const file = join(home, '.cache', 'engine');
  const seen = engineState(home);
  const kept = readKept(file) as SeenEngine | undefined;
  if (kept?.seen === seen) return kept.key;
  const key = hashEngine(home);
  tryWriteKept(file, { seen, key } satisfies SeenEngine);
  return key;
}
