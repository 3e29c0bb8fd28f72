import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { sortByText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { regionName, sortByName, sortByStage } from '../links/names.ts';
import type { Portal } from '../../portal/portal.ts';

export interface RowGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly InventoryRow[];
}

/** All rows by place: wider rows first, then by region in the alphabet of the language. */
export function groupByPlace(portal: Portal, locale: Locale): RowGroup[] {
  const t = useTranslate(locale);
  return portal.countries.flatMap((country) => {
    const own = portal.inventory.filter((row) => row.country === country.id);
    const wide = own.filter((row) => row.places.length !== 1);
    const byRegion = new Map<string, InventoryRow[]>();
    for (const row of own) {
      if (row.places.length !== 1) continue;
      const [place] = row.places as [string];
      byRegion.set(place, [...(byRegion.get(place) ?? []), row]);
    }
    const groups = sortByText(
      locale,
      [...byRegion].map(([id, rows]) => ({
        id: `region-${id}`,
        label: regionName(portal, id, locale),
        rows: sortByName(portal, rows, locale),
      })),
      ({ label }) => label,
    );
    return wide.length === 0
      ? groups
      : [
          {
            id: `wide-${country.id}`,
            label: t('place.wide'),
            rows: sortByStage(portal, wide, locale),
          },
          ...groups,
        ];
  });
}
