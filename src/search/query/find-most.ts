import type { CountedValue, CountFacet } from '../count-table.ts';

export interface Most {
  readonly count: number;
  /** Several if tied; in table order. */
  readonly values: readonly CountedValue[];
  /** Countries that no source covers, which are not compared. */
  readonly unlisted: readonly CountedValue[];
}

/** Larger ties are not an answer. */
const maxEqual = 5;

/**
 * Values of a facet with the most entries.
 * @param entries positions of values, per entry
 * @param chosen positions of requested values, which are not compared
 * @returns undefined if all counts are zero, or too many are tied
 */
export function findMost(
  facet: CountFacet,
  entries: readonly (readonly number[])[],
  values: readonly CountedValue[],
  chosen: readonly number[],
): Most | undefined {
  const counts = new Map<number, number>();
  for (const at of entries.flat()) {
    const value = values[at];
    if (value?.facet !== facet || value.holds || chosen.includes(at)) continue;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const count = Math.max(0, ...counts.values());
  const best = [...counts].filter(([, own]) => own === count).sort(([a], [b]) => a - b);
  if (count === 0 || best.length > maxEqual) return undefined;
  const isChosen = values.some((value, at) => value.facet === 'country' && chosen.includes(at));
  const isOfPlaces = (facet === 'country' || facet === 'region') && !isChosen;
  return {
    count,
    values: best.flatMap(([at]) => values[at] ?? []),
    unlisted: isOfPlaces
      ? values.filter(({ facet: own, unknown }) => own === 'country' && unknown !== undefined)
      : [],
  };
}
