import { startStage } from '../scripts/progress.ts';

/** Run a stage of the bench and report its duration. */
export async function inStage<T>(name: string, act: () => T | Promise<T>): Promise<T> {
  const stage = startStage(name);
  const result = await act();
  stage.end();
  return result;
}
