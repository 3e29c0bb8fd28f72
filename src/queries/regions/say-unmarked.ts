import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';

/** Number of the rows of a map, and of those that it has no mark for; undefined if all have one. */
export function sayUnmarked(
  rows: readonly InventoryRow[],
  isMarked: (row: InventoryRow) => boolean,
  locale: Locale,
): string | undefined {
  const left = rows.filter((row) => !isMarked(row));
  if (left.length === 0) return undefined;
  const { number } = useFormat(locale);
  const isUndrawn = left.some(({ places }) => places.length > 0);
  return useTranslate(locale)(isUndrawn ? 'home.mapUndrawn' : 'home.mapWide', {
    n: left.length,
    count: number(left.length),
    total: number(rows.length),
  });
}
