/** Something that either of two workers can do. */
export interface Job {
  /** To whom it belongs; the other one helps. */
  readonly side: 0 | 1;
  /** Can only the first do it? */
  readonly isBound: boolean;
  /**
   * Does it; what goes wrong is told to who asked, and not thrown.
   * @returns whether the worker could: what the second cannot do is left to the first
   */
  run(worker: 0 | 1): Promise<boolean>;
}

/**
 * Shares jobs between two workers: each does its own in their order, and who has none takes the last of the other.
 * @param atOnce how many each begins before it has done one
 * @returns takes a job
 */
export function openJobs(atOnce: readonly [number, number]): (job: Job) => void {
  const bound: Job[] = [];
  const lines: readonly [Job[], Job[]] = [[], []];
  const busy: [number, number] = [0, 0];
  const next = (worker: 0 | 1) =>
    (worker === 0 ? bound.shift() : undefined) ??
    lines[worker].shift() ??
    lines[worker === 0 ? 1 : 0].pop();
  const start = (worker: 0 | 1): void => {
    while (busy[worker] < atOnce[worker]) {
      const job = next(worker);
      if (!job) return;
      busy[worker]++;
      void job.run(worker).then((isDone) => {
        busy[worker]--;
        if (!isDone) bound.push(job);
        startBoth(worker);
      });
    }
  };
  const startBoth = (first: 0 | 1) => {
    start(first);
    start(first === 0 ? 1 : 0);
  };
  return (job) => {
    (job.isBound ? bound : lines[job.side]).push(job);
    startBoth(job.side);
  };
}
