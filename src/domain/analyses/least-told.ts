import type { AnalysisParts } from './analysis-parts.ts';

/** Of fewer than so many clusters nothing is ranked or averaged, whatever a portal says of its survey. */
export const leastRanked = 3;

/** The least number of clusters of which an analysis tells numbers: that of the portal, if it is greater. */
export function leastTold({ site }: Pick<AnalysisParts, 'site'>): number {
  return Math.max(leastRanked, site[0]?.data.leastGroup ?? leastRanked);
}
