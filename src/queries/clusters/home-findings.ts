import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ListedFigure, listFigure } from '../figures/view-figure-index.ts';
import { figureIds } from '../figures/figure-views.ts';
import { hasEntries } from '../links/describe-collections.ts';

/** Max findings on the home page. */
const mostFindings = 4;

/** Queries that count clusters. */
const counting: ReadonlySet<string> = new Set([
  'stages',
  'sectors',
  'regions',
  'clusters',
  'kinds',
]);

/**
 * Figures with a finding as title: those that count the portal's clusters, in the order of the edition, one per
 * kind of drawing for variety; if these are too few, any others that are drawn.
 */
export function listFindings(portal: Portal, locale: Locale): ListedFigure[] {
  if (!hasEntries(portal, 'figures')) return [];
  const drawn = figureIds(portal).flatMap((id) => {
    const figure = portal.figureById.get(id)?.data;
    return figure && figure.kind !== 'none' ? [{ id, figure }] : [];
  });
  const kinds = new Set<string>();
  const first = drawn.filter(({ figure: { kind, query } }) => {
    if (!query || !counting.has(query.name) || kinds.has(kind)) return false;
    kinds.add(kind);
    return true;
  });
  const others = drawn.filter((one) => !first.includes(one));
  return [...first, ...others]
    .slice(0, mostFindings)
    .map(({ id }) => listFigure(portal, id, locale));
}
