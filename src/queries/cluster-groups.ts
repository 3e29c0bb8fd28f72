import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import { sortByText } from '../i18n/collate.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { regionName, sortByName, sortByStage } from './names.ts';
import { countries, inventory } from './portal.ts';

/** Rows under one heading of a gazetteer. */
export interface RowGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly InventoryRow[];
}

/** All rows by place: wider rows first, then region by region in the alphabet of the language. */
export function groupByPlace(locale: Locale): RowGroup[] {
  const t = useTranslate(locale);
  return countries.flatMap((country) => {
    const own = inventory.filter((row) => row.country === country.id);
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
        label: regionName(id, locale),
        rows: sortByName(rows, locale),
      })),
      ({ label }) => label,
    );
    return wide.length === 0
      ? groups
      : [
          { id: `wide-${country.id}`, label: t('place.wide'), rows: sortByStage(wide, locale) },
          ...groups,
        ];
  });
}
