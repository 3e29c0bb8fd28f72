import { startStage } from '../scripts/progress.ts';

/** Runs a stage of the bench and tells how long it took. */
export async function inStage<T>(name: string, act: () => T | Promise<T>): Promise<T> {
  const stage = startStage(name);
  const result = await act();
  stage.end();
  return result;
}
