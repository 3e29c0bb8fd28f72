import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FindingsStart } from './findings-worker.ts';
import { findInPages, type PageFindings, type PageTask } from './page-findings.ts';

/** To start a thread takes as long as to read so many pages. */
const worthThread = 400;

/**
 * Reads pages of a site on two threads, each every other page: those of one kind follow each other, and are much alike.
 * Few pages are read on one.
 * @returns what was found in each, in their order
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
  // Whoever waits for the answer is told: nobody does so while pages are read here.
  answered.catch(() => {});
  const here = findInPages(site, host, own);
  const [there] = (await answered) as [PageFindings[]];
  return tasks.map((_, at) => (at % 2 === 0 ? here : there)[at >> 1] as PageFindings);
}
