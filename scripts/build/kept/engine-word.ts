import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../workplace.ts';
import { engineFiles, engineKey } from './kept-keys.ts';
import { readKept, writeKept } from './kept-file.ts';

/** The engine as it was seen, and the word for it. */
interface SeenEngine {
  readonly seen: string;
  readonly key: string;
}

/** A word for the files of the engine without reading them: each change of a file changes when it was changed. */
function lookAtEngine(home: string): string {
  const hash = createHash('sha256').update(`${process.version} ${engine} ${home}`);
  for (const path of engineFiles(home)) {
    const found = statSync(path, { throwIfNoEntry: false });
    hash.update(`${path} ${found?.size} ${found?.ctimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * The word for the engine, which is looked for in its files only where one of them was changed since.
 * @param home folder in which what commands keep lies
 */
export function findEngineKey(home: string): string {
  const file = join(home, '.cache', 'engine');
  const seen = lookAtEngine(home);
  const kept = readKept(file) as SeenEngine | undefined;
  if (kept?.seen === seen) return kept.key;
  const key = engineKey(home);
  try {
    writeKept(file, { seen, key } satisfies SeenEngine);
  } catch {
    // Without a place to keep it, the next command looks again.
  }
  return key;
}
