import { existsSync, readFileSync } from 'node:fs';

/** One line of a run's results. */
export interface Trial {
  /** Id of the mutant; empty for a line about a test or a file of tests. */
  readonly mutant: string;
  /** What found it: the name of a test, or `time` when it never ended. */
  readonly by?: string;
  /** A test that came by it and passed all the same. */
  readonly met?: string;
  /** A test too slow to be tried. */
  readonly slow?: string;
  /** A test that went on failing when the mutant slept again. */
  readonly spoiled?: string;
  /** A file of tests that has been tried to its end. */
  readonly file?: string;
  /** Mutants that were met while code was loaded so far: a warm process cannot try them. */
  readonly atLoad?: readonly string[];
}

/** The lines that a run has written so far; none before the first. */
export function readTrials(results: string): Trial[] {
  if (!existsSync(results)) return [];
  const lines = readFileSync(results, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Trial => JSON.parse(line));
}
