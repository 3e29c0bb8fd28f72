import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TextWork } from './text-worker.ts';

/**
 * Compiles texts.
 * @param files their paths
 * @param work a folder of this build
 * @param beside on a thread of their own, while this one does something else?
 * @returns the code of each, in their order
 * @throws what the compiler says of a text that it cannot read
 */
export async function compileTexts(
  files: readonly string[],
  work: string,
  beside: boolean,
): Promise<readonly string[]> {
  if (!beside) {
    // It brings all of Astro, which a build without a changed text does not need.
    const { compileFiles } = await import('./compile-files.ts');
    return compileFiles(files, work);
  }
  const workerData: TextWork = { files, work };
  const thread = new Worker(new URL('./text-worker.ts', import.meta.url), { workerData });
  const [sources] = (await once(thread, 'message')) as [readonly string[]];
  return sources;
}
