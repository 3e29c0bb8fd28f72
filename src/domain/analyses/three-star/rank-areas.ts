import { plainValue, type StarMeasures } from './measure-stars.ts';

/** Place of an area among those held against the same reference, by the location quotient of a sector. */
export interface AreaRank {
  readonly rank: number;
  /** Number of areas whose quotient is known. */
  readonly of: number;
}

const keyOf = ({ area, sector }: Pick<StarMeasures, 'area' | 'sector'>) => `${area} ${sector}`;

/** Rank the areas of every sector, the greatest quotient first; equal ones share a rank. */
export function rankAreas(
  measures: readonly StarMeasures[],
): (pair: Pick<StarMeasures, 'area' | 'sector'>) => AreaRank | undefined {
  const ranks = new Map<string, AreaRank>();
  const groups = Map.groupBy(measures, ({ sector, reference }) => `${sector} ${reference}`);
  for (const group of groups.values()) {
    const known = group.flatMap((pair) => {
      const value = plainValue(pair.specialisation);
      return value === undefined ? [] : [{ key: keyOf(pair), value }];
    });
    for (const { key, value } of known) {
      const above = known.filter((other) => other.value > value).length;
      ranks.set(key, { rank: above + 1, of: known.length });
    }
  }
  return (pair) => ranks.get(keyOf(pair));
}
