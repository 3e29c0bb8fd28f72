import '../../load-yaml.ts';
import { parentPort, workerData } from 'node:worker_threads';

/** Texts that a thread compiles. */
export interface TextWork {
  readonly files: readonly string[];
  /** A folder of this build. */
  readonly work: string;
}

// Messages stand in YAML, which can be imported only from here on.
const { compileFiles } = await import('./compile-files.ts');
const { files, work } = workerData as TextWork;
parentPort?.postMessage(await compileFiles(files, work));
