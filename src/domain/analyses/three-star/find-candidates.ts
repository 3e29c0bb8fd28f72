import type { StarredPair } from './give-stars.ts';

/** Whether an area has a cluster; undefined if it cannot be known. */
export type HasCluster = (area: string, sector: string) => boolean | undefined;

/**
 * Sectors of areas with at least a given number of stars and no cluster yet: potential clusters. Most stars
 * first, then the greater employment.
 */
export function findCandidates(
  pairs: readonly StarredPair[],
  min: number,
  hasCluster: HasCluster,
): StarredPair[] {
  return pairs
    .filter(({ area, sector, stars }) => stars.length >= min && hasCluster(area, sector) === false)
    .sort((a, b) => b.stars.length - a.stars.length || b.persons - a.persons);
}
