import '../../compile-cache.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { findInPages, type PageTask } from './page-findings.ts';

/** Half of a site's pages, read by a second thread. */
export interface FindingsStart {
  readonly site: string;
  readonly host: string;
  readonly tasks: readonly PageTask[];
}

const { site, host, tasks } = workerData as FindingsStart;
parentPort?.postMessage(findInPages(site, host, tasks));
