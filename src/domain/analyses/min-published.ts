import type { AnalysisParts } from './analysis-parts.ts';

/** Min number of clusters for rankings and averages, whatever the portal's survey settings. */
export const minRanked = 3;

/** Min number of clusters for an analysis to publish numbers: the portal's, if higher. */
export function minPublished({ site }: Pick<AnalysisParts, 'site'>): number {
  return Math.max(minRanked, site[0]?.data.leastGroup ?? minRanked);
}
