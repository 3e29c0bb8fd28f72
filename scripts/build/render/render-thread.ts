import { Worker } from 'node:worker_threads';
import type { RenderAnswer, RenderTask, ThreadStart } from './render-messages.ts';

/** A second thread that renders pages. */
export interface RenderThread {
  /** How many pages it has been asked for and has not given yet. */
  readonly waiting: number;
  /**
   * Renders a page.
   * @returns undefined for one with photographs
   * @throws what the page threw, or why the thread ended
   */
  render(task: Omit<RenderTask, 'id'>): Promise<Response | undefined>;
  close(): Promise<void>;
}

interface Promised {
  resolve(response: Response | undefined): void;
  reject(reason: unknown): void;
}

/** Starts a thread; it loads the compiled pages meanwhile. */
export function openRenderThread(start: ThreadStart): RenderThread {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: start });
  const asked = new Map<number, Promised>();
  let next = 0;
  let fault: unknown;
  const fail = (reason: unknown) => {
    fault = reason;
    for (const { reject } of asked.values()) reject(reason);
    asked.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the thread that renders pages ended with ${code}`)));
  worker.on('message', (answer: RenderAnswer) => {
    const promised = asked.get(answer.id);
    asked.delete(answer.id);
    if (answer.kind === 'failed') promised?.reject(answer.error);
    else if (answer.kind === 'photographs') promised?.resolve(undefined);
    else {
      const { status, headers, body } = answer;
      promised?.resolve(
        new Response(body, { status, headers: new Headers(Object.fromEntries(headers)) }),
      );
    }
  });
  return {
    get waiting() {
      return asked.size;
    },
    render(task) {
      if (fault !== undefined) return Promise.reject(fault);
      return new Promise((resolve, reject) => {
        const id = next++;
        asked.set(id, { resolve, reject });
        worker.postMessage({ id, ...task } satisfies RenderTask);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}
