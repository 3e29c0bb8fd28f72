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

/** So many are set side by side before anybody has chosen. */
const mostShown = 5;

/** Those with most entries, in the order of the portal where they have as many. */
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
    .slice(0, mostShown)
    .map(({ id }) => id);
}

/**
 * What stands side by side before anybody has chosen: the latest editions, where there are several,
 * else the largest sectors or regions; undefined where nothing can be compared.
 */
export const publishedChoice = remember(
  'publishedChoice',
  (portal): { readonly kind: ComparedKind; readonly ids: readonly string[] } | undefined => {
    const kinds = comparableKinds(portal);
    const choices = [
      { kind: 'editions' as const, ids: comparedIds(portal, 'editions').slice(-mostShown) },
      { kind: 'sectors' as const, ids: largest(portal, 'sectors') },
      { kind: 'regions' as const, ids: largest(portal, 'regions') },
      { kind: 'clusters' as const, ids: comparedIds(portal, 'clusters').slice(0, mostShown) },
    ];
    return choices.find(({ kind, ids }) => kinds.includes(kind) && ids.length > 1);
  },
);

/** Has the portal the page of the comparison, and two of a kind to set side by side there? */
export const isCompared = (portal: Portal, kind: ComparedKind): boolean =>
  publishedChoice(portal) !== undefined && comparableKinds(portal).includes(kind);

/** Where entries are set beside each other, or one beside others; undefined where the portal compares none. */
export function compareHref(
  portal: Portal,
  kind: ComparedKind,
  ids: string | readonly string[],
  locale: Locale,
): string | undefined {
  if (!isCompared(portal, kind)) return undefined;
  return `${href(locale, '/compare/')}${formatChoice(kind, [ids].flat())}`;
}
