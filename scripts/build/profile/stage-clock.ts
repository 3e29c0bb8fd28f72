/** What a build does, one after another. */
export const stages = [
  'start and check',
  'what is kept looked up',
  'kept pages judged',
  'texts compiled',
  'templates and scripts bundled',
  'portal joined, addresses listed',
  'pages made',
  'pages written',
  'kept pages placed',
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

/** Measures how long a build is in each of its stages. */
export interface StageClock {
  /** A stage begins, and the one before ends. */
  enter(stage: StageName): void;
  /** Takes a part of what one stage took for another one, in milliseconds. */
  move(from: StageName, to: StageName, milliseconds: number): void;
  /** Seconds of each stage that there was, in the order of all. */
  read(): readonly (readonly [StageName, number])[];
}

/**
 * Starts with the first stage.
 * @param now milliseconds since the process began, so that its start counts
 */
export function openStageClock(now: () => number = () => performance.now()): StageClock {
  const spent = new Map<StageName, number>();
  const add = (stage: StageName, milliseconds: number) => {
    spent.set(stage, (spent.get(stage) ?? 0) + milliseconds);
  };
  let current: StageName = stages[0];
  let since = 0;
  const stop = () => {
    const at = now();
    add(current, at - since);
    since = at;
  };
  return {
    enter(stage) {
      stop();
      current = stage;
    },
    move(from, to, milliseconds) {
      add(from, -milliseconds);
      add(to, milliseconds);
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
