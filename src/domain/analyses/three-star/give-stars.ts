import { isMissing } from '../../missing.ts';
import { type Certainty, type StarMeasures, type StarName, starNames } from './measure-stars.ts';

/** Thresholds for stars: shares from 0 to 1, and a quotient. */
export interface StarThresholds extends Readonly<Record<StarName, number>> {
  /** Min persons for a star, since shares of a few are meaningless. */
  readonly atLeast?: number;
}

export interface StarredPair extends StarMeasures {
  /** Stars by the known cells, in the order of the measures. */
  readonly stars: readonly StarName[];
  /** Measures whose verdict unknown cells could change. */
  readonly unsure: readonly StarName[];
}

/** Whether unknown cells cannot reverse the verdict. */
function isSure(given: boolean, certainty: Certainty): boolean {
  if (certainty === 'exact') return true;
  return given ? certainty === 'at-least' : certainty === 'at-most';
}

/**
 * Give a star for every measure at or above its threshold, given enough persons. No source prints thresholds
 * (paper, lines 1224–1252): they are the portal’s or the reader’s.
 */
export function giveStars(
  measures: readonly StarMeasures[],
  thresholds: StarThresholds,
): StarredPair[] {
  const { atLeast = 0 } = thresholds;
  return measures.map((pair) => {
    if (pair.persons < atLeast) return { ...pair, stars: [], unsure: [] };
    const stars: StarName[] = [];
    const unsure: StarName[] = [];
    for (const name of starNames) {
      const measure = pair[name];
      if (isMissing(measure)) {
        if (measure.missing === 'not-reported') unsure.push(name);
        continue;
      }
      const given = measure.value >= thresholds[name];
      if (given) stars.push(name);
      if (!isSure(given, measure.certainty)) unsure.push(name);
    }
    return { ...pair, stars, unsure };
  });
}

/** Number of sectors per area by number of stars, which is the list index. */
export function tallyStars(pairs: readonly StarredPair[]): Map<string, number[]> {
  const tallies = new Map<string, number[]>();
  for (const { area, stars } of pairs) {
    const tally = tallies.get(area) ?? new Array<number>(starNames.length + 1).fill(0);
    tally[stars.length] = (tally[stars.length] ?? 0) + 1;
    tallies.set(area, tally);
  }
  return tallies;
}
