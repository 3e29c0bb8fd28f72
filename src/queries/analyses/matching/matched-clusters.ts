import {
  type MatchedClusters,
  matchEdition,
} from '../../../domain/analyses/matching/tabulate-matching.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';

export interface MatchingEntry {
  readonly id: string;
  readonly data: AnalysisOf<'matching'>;
}

/** Matchings of a portal, in order. */
export function matchingsOf(portal: Portal): MatchingEntry[] {
  return portal.analyses.flatMap(({ id, data }) =>
    data.method === 'matching' ? [{ id, data }] : [],
  );
}

/** Partners found by a matching among the clusters of the current edition. */
export const matchedBy = remember('matchedBy', (portal, id: string): MatchedClusters => {
  const entry = matchingsOf(portal).find((one) => one.id === id);
  if (!entry) throw new Error(`No matching "${id}"`);
  return matchEdition(entry.data, { parts: analysisParts(portal), edition: portal.editionId });
});

/** Partners of one cluster; apart, so that its page depends only on its own. */
export const partnersOf = remember(
  'partnersOf',
  (portal, analysis: string, id: string) => matchedBy(portal, analysis).matches.get(id) ?? [],
);
