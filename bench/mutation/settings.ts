import { env } from 'node:process';

/** Passed from the command to the test processes. */
export interface MutationSettings {
  readonly folders: readonly string[];
  /** File of results, one JSON value per line. */
  readonly results: string;
}

export const settingsAsEnv = ({ folders, results }: MutationSettings) => ({
  MUTATION_FOLDERS: folders.join(','),
  MUTATION_RESULTS: results,
});

/** Settings of the run of this process. */
export function readSettings(): MutationSettings {
  const { MUTATION_FOLDERS, MUTATION_RESULTS } = env;
  if (!MUTATION_FOLDERS || !MUTATION_RESULTS) throw new Error('start with npm run mutate');
  return { folders: MUTATION_FOLDERS.split(','), results: MUTATION_RESULTS };
}
