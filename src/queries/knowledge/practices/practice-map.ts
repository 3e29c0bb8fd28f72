import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { hasMap } from '../../regions/ranked-regions.ts';
import { type RowsMapView, viewRowsMap } from '../../regions/view-rows-map.ts';
import { practiceIdsFor } from './practices-for.ts';

/** Where a practice could be used: the entries whose pages suggest it; a single region would be uninformative. */
export function viewPracticeMap(
  portal: Portal,
  id: string,
  locale: Locale,
): RowsMapView | undefined {
  const rows = portal.inventory.filter((row) => practiceIdsFor(portal, row.id).includes(id));
  const regions = new Set(rows.flatMap(({ places }) => places.slice(0, 1)));
  if (!hasMap(portal) || regions.size < 2) return undefined;
  const inside = new Set(rows.map(({ country }) => country));
  const n = rows.length;
  return viewRowsMap(
    portal,
    {
      rows,
      countries: portal.countries.filter((one) => inside.has(one.id)).map((one) => one.id),
      id: 'fits',
      path: `/practices/${id}/`,
      // No filter of the list of clusters shows the same entries.
      filter: undefined,
      embed: undefined,
      title: () => useTranslate(locale)('practices.map', { n, count: useFormat(locale).number(n) }),
    },
    locale,
  );
}
