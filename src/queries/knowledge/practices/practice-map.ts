import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { frameOf } from '../../regions/map-markup.ts';
import { type RowsMapView, viewSpreadRows } from '../../regions/view-rows-map.ts';
import { practiceIdsFor } from './practices-for.ts';

/** Entries whose pages suggest a practice. */
export const practiceRows = (portal: Portal, id: string): InventoryRow[] =>
  portal.inventory.filter((row) => practiceIdsFor(portal, row.id).includes(id));

/** Where these entries are. */
export function viewPracticeMap(
  portal: Portal,
  id: string,
  locale: Locale,
): RowsMapView | undefined {
  const rows = practiceRows(portal, id);
  const n = rows.length;
  return viewSpreadRows(
    portal,
    {
      rows,
      id: 'fits',
      path: `/practices/${id}/`,
      // No filter of the list of clusters shows the same entries.
      filter: undefined,
      embed: { id: frameOf('practices', id) },
      title: () => useTranslate(locale)('practices.map', { n, count: useFormat(locale).number(n) }),
    },
    locale,
  );
}
