import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import { yearsPart } from '../../schemas/fixed-pages.ts';
import { summarizeChange } from '../changes/change-counts.ts';
import { type ChangeFlowView, viewChangeFlow } from '../changes/change-flow.ts';
import { pairFile, pairLink } from '../changes/pair-words.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import type { NamedLink } from '../links/refs.ts';

/** Movement of clusters between stages from one edition to the next. */
export interface FigureFlow {
  readonly id: string;
  readonly flow: ChangeFlowView;
  /** Note about clusters known only from a list, which the flow leaves out. */
  readonly listed: string | undefined;
  readonly more: NamedLink;
}

/** Whether a query counts the clusters of a country, or all, by stage only. */
function countsStages(
  query: FigureQuery | undefined,
): query is Extract<FigureQuery, { name: 'stages' | 'clusters' }> {
  if (query?.name === 'stages') return query.regionGroup === undefined;
  return query?.name === 'clusters' && !query.stages && !query.sectorGroup;
}

/**
 * Clusters that moved, which tallies of stages cannot show. Each edition with the one before it, the latest
 * first, on the page of all years of a figure that counts stages.
 */
export function figureFlows(
  portal: Portal,
  id: string,
  part: string,
  locale: Locale,
): readonly FigureFlow[] {
  const query = portal.figureById.get(id)?.data.query;
  if (part !== yearsPart || !countsStages(query)) return [];
  const editions = countedEditions(portal);
  return editions
    .slice(1)
    .map((to, index): FigureFlow => {
      const pair = { from: editions[index] ?? '', to };
      return {
        id: pairFile(pair),
        flow: viewChangeFlow(portal, pair.from, to, locale, query.country),
        listed: summarizeChange(portal, pair, locale, query.country).listed,
        more: pairLink(pair, locale),
      };
    })
    .toReversed();
}
