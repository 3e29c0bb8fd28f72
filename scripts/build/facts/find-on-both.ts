import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FindingsStart } from './findings-worker.ts';
import { findInPages, type PageFindings, type PageTask } from './page-findings.ts';

/** Number of pages that are read while a thread starts. */
const worthThread = 400;

/**
 * Read pages on two threads, each every second page, since neighbours are much alike. Small numbers are read on
 * one thread.
 * @returns findings in order
 */
export async function findOnBoth(
  site: string,
  host: string,
  tasks: readonly PageTask[],
): Promise<PageFindings[]> {
  if (tasks.length < worthThread) return findInPages(site, host, tasks);
  const [own, other] = [0, 1].map((turn) => tasks.filter((_, at) => at % 2 === turn)) as [
    PageTask[],
    PageTask[],
  ];
  const workerData: FindingsStart = { site, host, tasks: other };
  const thread = new Worker(new URL('./findings-worker.ts', import.meta.url), { workerData });
  const answered = once(thread, 'message');
  // Avoid an unhandled rejection; the error is rethrown where the answer is awaited.
  answered.catch(() => {});
  const here = findInPages(site, host, own);
  const [there] = (await answered) as [PageFindings[]];
  return tasks.map((_, at) => (at % 2 === 0 ? here : there)[at >> 1] as PageFindings);
}
