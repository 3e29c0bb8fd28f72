import '../load-yaml.ts';
import { workerData } from 'node:worker_threads';
import { announceLanguages } from '../../src/loaders/announce-languages.ts';

export interface ArchiveWork {
  readonly portal: string;
  readonly cache: string;
  /** Shared with the waiting thread: 1 as soon as the work has ended. */
  readonly isDone: Int32Array<SharedArrayBuffer>;
}

const { portal, cache, isDone } = workerData as ArchiveWork;

try {
  announceLanguages(portal);
  // Messages are YAML and depend on the languages, so they can be imported only from here on.
  const { loadPortal } = await import('../../src/loaders/load-portal.ts');
  const { filesOf } = await import('../../src/loaders/portal-files.ts');
  const { checkArchives } = await import('../../src/validators/archives.ts');
  const { openJudgedArchives } = await import('../judged-archives.ts');
  const files = filesOf(portal);
  const list = () => ({
    files: files.list().files.filter((file) => file.startsWith('archive/')),
    problems: [],
  });
  // Valid archives are recorded in the cache. The check itself reports the faults of the others.
  checkArchives({ ...loadPortal({ ...files, list }).portal, judged: openJudgedArchives(cache) });
} finally {
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
}
