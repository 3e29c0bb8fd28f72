import { env } from 'node:process';

/** What a run mutates and where it writes, handed from the command to the processes of tests. */
export interface MutationSettings {
  readonly folders: readonly string[];
  /** File of results, one JSON value a line. */
  readonly results: string;
}

/** The settings as variables of the environment. */
export const settingsAsEnv = ({ folders, results }: MutationSettings) => ({
  MUTATION_FOLDERS: folders.join(','),
  MUTATION_RESULTS: results,
});

/** The settings of the run in which this process takes part. */
export function readSettings(): MutationSettings {
  const { MUTATION_FOLDERS, MUTATION_RESULTS } = env;
  if (!MUTATION_FOLDERS || !MUTATION_RESULTS) throw new Error('start with npm run mutate');
  return { folders: MUTATION_FOLDERS.split(','), results: MUTATION_RESULTS };
}
