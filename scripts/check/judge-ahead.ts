import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { JudgedArchives } from '../../src/loaders/archive/judged-archives.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import type { ArchiveWork } from './archive-worker.ts';

/** Milliseconds to wait for a thread that may have died. */
const patience = 120_000;

/**
 * Check frozen archives on a second thread while the first reads other files; `has` waits for the results. The
 * caller checks those that the thread could not.
 */
export function judgeAhead(portal: string, cache: string): JudgedArchives {
  const judged = openJudgedArchives(cache);
  if (availableParallelism() === 1 || !existsSync(join(portal, 'archive'))) return judged;
  const isDone = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: ArchiveWork = { portal, cache, isDone };
  const thread = new Worker(new URL('./archive-worker.ts', import.meta.url), { workerData });
  thread.on('error', () => {});
  thread.unref();
  return {
    has(key) {
      Atomics.wait(isDone, 0, 0, patience);
      return judged.has(key);
    },
    add: (key) => judged.add(key),
  };
}
