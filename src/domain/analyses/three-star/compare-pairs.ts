import type { StarredPair } from './give-stars.ts';
import { type StarName, starNames, plainValue } from './measure-stars.ts';

/** Sector of an area at two times. Only cells in both tables are compared. */
export interface PairChange {
  readonly area: string;
  readonly sector: string;
  readonly before: StarredPair;
  readonly after: StarredPair;
  readonly persons: number;
  /** Growth as a share of the earlier number; undefined if that was 0. */
  readonly growth: number | undefined;
  /** Difference of location quotients; undefined if one is missing. */
  readonly quotient: number | undefined;
  readonly gained: readonly StarName[];
  readonly lost: readonly StarName[];
}

const keyOf = ({ area, sector }: StarredPair) => `${area} ${sector}`;

/** Compare two times, in the order of the later one. */
export function comparePairs(
  earlier: readonly StarredPair[],
  later: readonly StarredPair[],
): PairChange[] {
  const known = new Map(earlier.map((pair) => [keyOf(pair), pair]));
  return later.flatMap((after): PairChange[] => {
    const before = known.get(keyOf(after));
    if (!before) return [];
    const [from, to] = [plainValue(before.specialisation), plainValue(after.specialisation)];
    return [
      {
        area: after.area,
        sector: after.sector,
        before,
        after,
        persons: after.persons - before.persons,
        growth: before.persons === 0 ? undefined : after.persons / before.persons - 1,
        quotient: from === undefined || to === undefined ? undefined : to - from,
        gained: starNames.filter((n) => after.stars.includes(n) && !before.stars.includes(n)),
        lost: starNames.filter((n) => before.stars.includes(n) && !after.stars.includes(n)),
      },
    ];
  });
}
