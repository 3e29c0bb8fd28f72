import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { tallyBy } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { practiceIdsFor } from '../knowledge/practices/practices-for.ts';
import { type NamedLink, viewRef } from '../links/refs.ts';

/** Max practices of a place or sector. */
const shown = 2;

/**
 * Practices that suit most of the entries, with their number.
 * @param of what the entries are in; `sector` on the page of one of them
 */
export function fittingPractices(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
  of: 'here' | 'sector' = 'here',
): NamedLink[] {
  const suited = tallyBy(rows, ({ id }) => practiceIdsFor(portal, id));
  return [...suited]
    .sort(greatestFirst(([, count]) => count))
    .slice(0, shown)
    .map(([id, count]) => ({
      ...viewRef(portal, `practices/${id}`, locale),
      reason: useTranslate(locale)(of === 'here' ? 'standing.suits' : 'standing.suitsSector', {
        n: count,
        count: useFormat(locale).number(count),
      }),
    }));
}
