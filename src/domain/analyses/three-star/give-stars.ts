import { isMissing } from '../../missing.ts';
import { type Certainty, type StarMeasures, type StarName, starNames } from './measure-stars.ts';

/** From which value on a star is given: shares from 0 to 1, and a quotient. */
export interface StarThresholds extends Readonly<Record<StarName, number>> {
  /** A sector of an area with fewer persons gets no star: a share of a few says nothing. */
  readonly atLeast?: number;
}

/** A sector of an area with its stars. */
export interface StarredPair extends StarMeasures {
  /** Stars by what the table tells, in the order of the measures. */
  readonly stars: readonly StarName[];
  /** Measures of which cells that nobody tells could change the verdict. */
  readonly unsure: readonly StarName[];
}

/** Could what is not told turn the verdict round? */
function isSure(given: boolean, certainty: Certainty): boolean {
  if (certainty === 'exact') return true;
  return given ? certainty === 'at-least' : certainty === 'at-most';
}

/**
 * Gives a star for every measure that reaches its threshold, where enough persons are counted. No source prints thresholds (paper,
 * lines 1224–1252): they are the portal’s or the reader’s.
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

/** How many sectors of an area have how many stars: the place in the list is the number of stars. */
export function tallyStars(pairs: readonly StarredPair[]): Map<string, number[]> {
  const tallies = new Map<string, number[]>();
  for (const { area, stars } of pairs) {
    const tally = tallies.get(area) ?? new Array<number>(starNames.length + 1).fill(0);
    tally[stars.length] = (tally[stars.length] ?? 0) + 1;
    tallies.set(area, tally);
  }
  return tallies;
}
