export const stages = [
  'start and check',
  'what is kept looked up',
  'templates and scripts bundled',
  'pages made',
  'photographs made smaller',
  'sitemaps and pages of what is gone',
  'pictures',
  'cards',
  'search',
  'files for hosts and readers',
  'compressed',
  'placed',
] as const;
export type StageName = (typeof stages)[number];

export interface StageClock {
  /** End the current stage and begin another. */
  enter(stage: StageName): void;
  /** Seconds of each stage entered, in order. */
  read(): readonly (readonly [StageName, number])[];
}

/**
 * Starts with the first stage.
 * @param now milliseconds since the process began
 */
export function openStageClock(now: () => number = () => performance.now()): StageClock {
  const spent = new Map<StageName, number>();
  let current: StageName = stages[0];
  let since = 0;
  const stop = () => {
    const at = now();
    spent.set(current, (spent.get(current) ?? 0) + at - since);
    since = at;
  };
  return {
    enter(stage) {
      stop();
      current = stage;
    },
    read() {
      stop();
      return stages.flatMap((stage) => {
        const milliseconds = spent.get(stage);
        return milliseconds === undefined ? [] : [[stage, milliseconds / 1000] as const];
      });
    },
  };
}
