import { inOrder } from '../../schemas/common.ts';
import type { SupportedProject } from '../../schemas/supported-project.ts';

/** State of a planned activity: done late if after its date, in the precision that both dates have. */
export type ActivityState = 'done' | 'doneLate' | 'dropped' | 'open';

export function activityState({
  due,
  done,
  dropped,
}: SupportedProject['activities'][number]): ActivityState {
  if (done !== undefined) return due !== undefined && !inOrder(done, due) ? 'doneLate' : 'done';
  return dropped ? 'dropped' : 'open';
}

/** Share of the granted money that was used; undefined if either is not known. */
export const usedShare = ({ granted, used }: SupportedProject): number | undefined =>
  granted === undefined || used === undefined ? undefined : used / granted;

/** What monitored projects tell together about their programme. */
export interface ProjectsSummary {
  readonly projects: number;
  /** Projects that were looked at on the way, at least once. */
  readonly checked: number;
  readonly stopped: number;
  /** Used share of the money of the projects that tell both amounts in the most frequent currency. */
  readonly used: number | undefined;
  readonly activities: Readonly<Record<ActivityState, number>>;
  /** Outcomes with both numbers, and those that reach what was expected. */
  readonly outcomes: { readonly known: number; readonly reached: number };
}

/** The currency of most projects that tell both amounts, and these projects. */
function inCommonCurrency(projects: readonly SupportedProject[]): SupportedProject[] {
  const byCurrency = Map.groupBy(
    projects.filter((one) => usedShare(one) !== undefined),
    ({ currency }) => currency,
  );
  return [...byCurrency.values()].reduce(
    (most, own) => (own.length > most.length ? own : most),
    [],
  );
}

/** Sum up the projects of a programme. */
export function sumUpProjects(projects: readonly SupportedProject[]): ProjectsSummary {
  const paid = inCommonCurrency(projects);
  const sum = (field: 'granted' | 'used') =>
    paid.reduce((total, one) => total + (one[field] ?? 0), 0);
  const states = projects.flatMap(({ activities }) => activities.map(activityState));
  const count = (state: ActivityState) => states.filter((one) => one === state).length;
  const outcomes = projects.flatMap((one) =>
    one.outcomes.flatMap(({ expected, reached }) =>
      expected === undefined || reached === undefined ? [] : [reached >= expected],
    ),
  );
  return {
    projects: projects.length,
    checked: projects.filter(({ checks }) => checks.length > 0).length,
    stopped: projects.filter(({ state }) => state === 'stopped').length,
    used: paid.length === 0 ? undefined : sum('used') / sum('granted'),
    activities: {
      done: count('done'),
      doneLate: count('doneLate'),
      dropped: count('dropped'),
      open: count('open'),
    },
    outcomes: { known: outcomes.length, reached: outcomes.filter(Boolean).length },
  };
}
