import { existsSync, readFileSync } from 'node:fs';

/** One line of a run's results. */
export interface Trial {
  /** Id of the mutant; empty for a line about a test or a test file. */
  readonly mutant: string;
  /** Name of the test that found it, or `time` for an endless loop. */
  readonly by?: string;
  /** A test that covered it and passed all the same. */
  readonly met?: string;
  /** A test too slow to be tried. */
  readonly slow?: string;
  /** A test that kept failing after the mutant was deactivated. */
  readonly spoiled?: string;
  /** A test file tried to its end. */
  readonly file?: string;
  /** Mutants covered while code was loaded so far: a running process cannot try them. */
  readonly atLoad?: readonly string[];
}

/** Lines written by a run so far; empty before the first. */
export function readTrials(results: string): Trial[] {
  if (!existsSync(results)) return [];
  const lines = readFileSync(results, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Trial => JSON.parse(line));
}
