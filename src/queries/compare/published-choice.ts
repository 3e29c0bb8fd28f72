import type { ComparedKind } from '../../domain/compare/compared.ts';
import { formatChoice } from '../../domain/compare/choice.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { knownCount } from '../../domain/inventory/known-count.ts';
import { isMissing } from '../../domain/missing.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { comparableKinds, comparedIds } from './compared-ids.ts';

/** Max items compared initially. */
const maxShown = 5;

/** Those with most entries; ties in the order of the portal. */
function largest(portal: Portal, kind: 'regions' | 'sectors'): string[] {
  const rows = kind === 'regions' ? portal.rowsByRegion : portal.rowsBySector;
  const finest = portal.countries.map(({ levels }) => levels[0]);
  const counted = comparedIds(portal, kind)
    .map((id) => ({ id, count: rows.get(id)?.length ?? 0, region: portal.regionById.get(id) }))
    .filter(({ count, region }) => {
      if (count === 0) return false;
      if (kind === 'sectors') return true;
      const country = portal.countryById.get(region?.country ?? '');
      return finest.includes(region?.level) && !isMissing(knownCount(country, count));
    });
  return counted
    .sort(greatestFirst(({ count }) => count))
    .slice(0, maxShown)
    .map(({ id }) => id);
}

/**
 * Initial comparison: the latest editions if there are several, otherwise the largest sectors or regions;
 * undefined if nothing can be compared.
 */
export const publishedChoice = remember(
  'publishedChoice',
  (portal): { readonly kind: ComparedKind; readonly ids: readonly string[] } | undefined => {
    const kinds = comparableKinds(portal);
    const choices = [
      { kind: 'editions' as const, ids: comparedIds(portal, 'editions').slice(-maxShown) },
      { kind: 'sectors' as const, ids: largest(portal, 'sectors') },
      { kind: 'regions' as const, ids: largest(portal, 'regions') },
      { kind: 'clusters' as const, ids: comparedIds(portal, 'clusters').slice(0, maxShown) },
    ];
    return choices.find(({ kind, ids }) => kinds.includes(kind) && ids.length > 1);
  },
);

/** Whether the portal has a comparison page and at least two entries of a kind. */
export const isCompared = (portal: Portal, kind: ComparedKind): boolean =>
  publishedChoice(portal) !== undefined && comparableKinds(portal).includes(kind);

/** Link to a comparison of entries, or of one with others; undefined if the portal compares none. */
export function compareHref(
  portal: Portal,
  kind: ComparedKind,
  ids: string | readonly string[],
  locale: Locale,
): string | undefined {
  if (!isCompared(portal, kind)) return undefined;
  return `${href(locale, '/compare/')}${formatChoice(kind, [ids].flat())}`;
}
