import type { CheckAnswer } from './tally-checklist.ts';

/** An item of a checklist and the joint activities that would bring it about. */
export interface DiagnosedItem {
  readonly id: string;
  readonly activities: readonly string[];
}

/** A joint activity, and the items that call for it: the missing ones before those partly in place. */
export interface ProposedActivity {
  readonly id: string;
  readonly because: readonly string[];
}

/**
 * Joint activities that the answers call for. Those that would bring about more missing items come first, then those
 * with more items partly in place; equals keep their order. Items without an answer call for nothing.
 * @param activities ids in their order
 */
export function proposeActivities(
  items: readonly DiagnosedItem[],
  activities: readonly string[],
  answers: ReadonlyMap<string, CheckAnswer>,
): ProposedActivity[] {
  const callers = (activity: string, answer: CheckAnswer) =>
    items
      .filter((item) => item.activities.includes(activity) && answers.get(item.id) === answer)
      .map(({ id }) => id);
  return activities
    .map((id) => ({ id, missing: callers(id, 'no'), partly: callers(id, 'partly') }))
    .filter(({ missing, partly }) => missing.length + partly.length > 0)
    .sort((a, b) => b.missing.length - a.missing.length || b.partly.length - a.partly.length)
    .map(({ id, missing, partly }) => ({ id, because: [...missing, ...partly] }));
}

/** A level of a certificate and the items that it adds to those of lower levels. */
export interface Level {
  readonly id: string;
  readonly items: readonly string[];
}

/** The level reached, and the next one with the items that keep it from being reached. */
export interface LevelReached {
  readonly reached: string | undefined;
  readonly next: { readonly id: string; readonly missing: readonly string[] } | undefined;
}

/**
 * Highest level all of whose items, and those of lower levels, are in place. An unknown item holds a level back.
 * @param levels the lowest first
 */
export function reachLevel(
  levels: readonly Level[],
  answers: ReadonlyMap<string, CheckAnswer>,
): LevelReached {
  const lacking = ({ items }: Level) => items.filter((id) => answers.get(id) !== 'yes');
  const at = levels.findIndex((level) => lacking(level).length > 0);
  const next = levels[at];
  return {
    reached: (next ? levels[at - 1] : levels.at(-1))?.id,
    next: next && { id: next.id, missing: lacking(next) },
  };
}
