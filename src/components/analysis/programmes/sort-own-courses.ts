import type { Pair } from '../../../domain/analyses/programmes/compare-courses.ts';
import type { OwnRow } from '../lab/own-table.client.ts';

/** A reader's rows by group. */
export interface OwnCourses {
  readonly supported: readonly Pair[];
  readonly others: readonly Pair[];
  /** Names of rows that belong to neither group, or lack a number. */
  readonly leftOut: readonly string[];
}

/**
 * Group rows of a name, a group (1 supported, 0 not), a number before and one after. Any other group is ignored:
 * an open cell must not count as unsupported.
 */
export function sortOwnCourses(rows: readonly OwnRow[]): OwnCourses {
  const supported: Pair[] = [];
  const others: Pair[] = [];
  const leftOut: string[] = [];
  for (const [name, group, before, after] of rows) {
    const pairs = group === 1 ? supported : group === 0 ? others : undefined;
    if (pairs && typeof before === 'number' && typeof after === 'number') {
      pairs.push({ before, after });
    } else leftOut.push(String(name ?? '–'));
  }
  return { supported, others, leftOut };
}
