import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FindingsStart } from './findings-worker.ts';
import { findInPages, type PageFindings, type PageTask } from './page-findings.ts';

/** Number of pages that can be read in the time that a thread takes to start. */
const worthThread = 400;

/**
 * Read pages of a site on two threads, each every second page, since neighbours are of one kind and much alike.
 * Small numbers are read on one thread.
 * @returns the findings of each page, in order
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
