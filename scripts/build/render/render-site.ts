import { Worker } from 'node:worker_threads';
import type { MadePage } from '../profile/count-kinds.ts';
import { joinReads } from './join-reads.ts';
import type { Done, ReadPages, RenderJob, ThreadAnswer, WorkerStart } from './render-messages.ts';
import type { SharedWork } from './share-work.ts';

/** Rendered pages, and the paths of unchanged ones. */
export interface RenderedSite {
  readonly made: ReadPages;
  readonly same: readonly string[];
  readonly measured: readonly MadePage[];
}

/** Number of pages below which a second thread does not pay off. */
const worthThread = 800;

function startThread(
  start: WorkerStart,
  isPlanned: (asked: number, same: readonly string[]) => void,
) {
  const thread = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: start });
  const done = new Promise<Done>((resolve, reject) => {
    thread.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'planned') isPlanned(answer.asked, answer.same);
      else resolve(answer);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      reject(new Error(`the thread that renders pages ended with ${code}`));
    });
  });
  return { done, end: () => thread.terminate() };
}

/**
 * Render pages, or those that have changed, on one thread or two, with the same result.
 * @param expected approximate number of pages, if known in advance
 * @param whenPlanned called with the unchanged pages during rendering
 * @throws what a page threw, with its file
 */
export async function renderSite(
  job: RenderJob,
  threads: number,
  expected: number,
  whenPlanned: (same: readonly string[]) => void,
  work: SharedWork,
): Promise<RenderedSite> {
  let same: readonly string[] = [];
  const failed = Promise.withResolvers<never>();
  const running: ReturnType<typeof startThread>[] = [];
  const mayHelp = (asked: number) => threads > 1 && asked >= worthThread && running.length < 2;
  const start = (side: 0 | 1) => {
    const planned = (asked: number, kept: readonly string[]) => {
      if (side !== 0) return;
      same = kept;
      if (mayHelp(asked)) start(1);
      whenPlanned(kept);
    };
    const thread = startThread({ ...job, side, work }, planned);
    thread.done.catch(failed.reject);
    running.push(thread);
  };
  try {
    start(0);
    if (mayHelp(expected)) start(1);
    const all: Done[] = [];
    // The second may start while the first is running.
    for (const { done } of running) all.push(await Promise.race([done, failed.promise]));
    const made = joinReads(all);
    return { made, same, measured: all.flatMap(({ measured }) => measured) };
  } finally {
    await Promise.all(running.map(({ end }) => end()));
  }
}
