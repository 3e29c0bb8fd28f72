import type { Worker } from 'node:worker_threads';

/** Interface of instrumented code; the names are Stryker's, except `trial`. */
interface Switchboard {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
  /** Number of the trial: values remembered in another one are dropped. */
  trial: number;
  /** Receives the active mutant, and when it is deactivated. */
  readonly watch: Worker;
}

declare global {
  var __stryker__: Switchboard | undefined;
}
