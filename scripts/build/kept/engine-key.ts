import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../workplace.ts';
import { engineFiles, hashEngine } from './kept-keys.ts';
import { readKept, tryWriteKept } from './kept-file.ts';

/** The engine as it was seen, and the hash of its files. */
interface SeenEngine {
  readonly seen: string;
  readonly key: string;
}

/** A hash of the engine for which its files are not read: each change of one changes when it was changed. */
function lookAtEngine(home: string): string {
  const hash = createHash('sha256').update(`${process.version} ${engine} ${home}`);
  for (const path of engineFiles(home)) {
    const found = statSync(path, { throwIfNoEntry: false });
    hash.update(`${path} ${found?.size} ${found?.ctimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * The hash of the engine, for which its files are read only where one of them was changed since.
 * @param home folder in which what commands keep lies
 */
export function findEngineKey(home: string): string {
  const file = join(home, '.cache', 'engine');
  const seen = lookAtEngine(home);
  const kept = readKept(file) as SeenEngine | undefined;
  if (kept?.seen === seen) return kept.key;
  const key = hashEngine(home);
  tryWriteKept(file, { seen, key } satisfies SeenEngine);
  return key;
}
