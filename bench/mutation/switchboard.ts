import type { Worker } from 'node:worker_threads';

/** What instrumented code asks and tells; the names are Stryker's, but for `trial`. */
interface Switchboard {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
  /** Number of the trial: what was remembered in another is forgotten. */
  trial: number;
  /** Told which mutant is awake, and when it sleeps again. */
  readonly watch: Worker;
}

declare global {
  var __stryker__: Switchboard | undefined;
}
