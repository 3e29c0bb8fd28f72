import type { StarredPair } from './give-stars.ts';

/** Is there a cluster of the sector in the area already? */
export type HasCluster = (area: string, sector: string) => boolean;

/**
 * Sectors of areas that have at least so many stars and no cluster yet: places where a cluster may
 * lie. More stars first, then the greater employment.
 */
export function findCandidates(
  pairs: readonly StarredPair[],
  least: number,
  hasCluster: HasCluster,
): StarredPair[] {
  return pairs
    .filter(({ area, sector, stars }) => stars.length >= least && !hasCluster(area, sector))
    .sort((a, b) => b.stars.length - a.stars.length || b.persons - a.persons);
}
