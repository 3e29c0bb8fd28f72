import { Worker } from 'node:worker_threads';

/**
 * Run tasks on several threads, each taking the next when done: drawing a picture takes tens of milliseconds. A
 * pool such as piscina would replace these few lines by a dependency.
 * @throws Error of the first task that fails
 */
export async function runOnThreads<Task>(
  worker: URL,
  tasks: readonly Task[],
  max: number,
  done: () => void,
): Promise<void> {
  const queue = [...tasks];
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(worker);
      const next = () => {
        const task = queue.shift();
        if (task) thread.postMessage(task);
        else void thread.terminate().then(() => resolve());
      };
      thread.on('message', () => {
        done();
        next();
      });
      thread.on('error', reject);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(tasks.length, max) }, run));
}
