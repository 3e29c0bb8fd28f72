import type { HeldArea } from './hold-areas.ts';
import { plainValue, type StarMeasures } from './measure-stars.ts';

/** Two sectors in which the same areas are specialised. */
export interface RelatedSectors {
  readonly sectors: readonly [string, string];
  /** Number of areas specialised in both. */
  readonly together: number;
  /**
   * Proximity (Hidalgo et al., 2007): of the areas specialised in one sector, the share specialised in the other as
   * well; the smaller of the two shares, 0 to 1.
   */
  readonly proximity: number;
}

/** Least proximity of related sectors, as for the links of the product space (Hidalgo et al., 2007). */
const leastProximity = 0.55;

/** Fewest areas in common; one or two say nothing. */
const fewestAreas = 3;

/** Related sectors, the closest first. Areas in which the quotient of one of them is unknown are not counted. */
export function relateSectors(
  measures: readonly StarMeasures[],
  held: readonly HeldArea[],
): RelatedSectors[] {
  const compared = new Set(held.map(({ area }) => area));
  const quotients = new Map<string, Map<string, number>>();
  for (const { area, sector, specialisation } of measures) {
    const value = plainValue(specialisation);
    if (value === undefined || !compared.has(area)) continue;
    const own = quotients.get(sector) ?? new Map<string, number>();
    quotients.set(sector, own.set(area, value));
  }
  const all = [...quotients];
  return all
    .flatMap(([one, ofOne], at) =>
      all.slice(at + 1).flatMap(([other, ofOther]): RelatedSectors[] => {
        const both = [...ofOne].flatMap(([area, value]) => {
          const second = ofOther.get(area);
          return second === undefined ? [] : [[value >= 1, second >= 1] as const];
        });
        const together = both.filter(([first, second]) => first && second).length;
        const most = Math.max(
          both.filter(([first]) => first).length,
          both.filter(([, second]) => second).length,
        );
        if (together < fewestAreas || together / most < leastProximity) return [];
        return [{ sectors: [one, other], together, proximity: together / most }];
      }),
    )
    .sort((a, b) => b.proximity - a.proximity || b.together - a.together);
}
