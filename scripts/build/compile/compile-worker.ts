import '../../load-yaml.ts';
import { parentPort, workerData } from 'node:worker_threads';

/** Where pages are compiled. */
export interface PageWork {
  /** A folder of this build. */
  readonly work: string;
  /** Where the compiled pages go. */
  readonly folder: string;
}

// Messages stand in YAML, which can be imported only from here on.
const { compilePages } = await import('./compile-pages.ts');
const { work, folder } = workerData as PageWork;
parentPort?.postMessage(await compilePages(work, folder));
