import { type PlacedRows, placeRows } from '../../domain/report/place-rows.ts';
import { sortByText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { clusterItems } from '../cluster-items.ts';
import { sortByName } from '../names.ts';
import { countryById, edition, inventory } from '../portal.ts';
import { viewRef } from '../refs.ts';
import { citationsOf } from '../rows-origin.ts';
import { clusterCell, stageCell, textColumns, viewSources } from './cells.ts';
import type { TableContent, TableGroupView } from './table.ts';

/** The heading of a place; places of other countries are told apart by their country. */
function headingOf({ country, region, returned }: PlacedRows, locale: Locale) {
  const t = useTranslate(locale);
  const place = region ? viewRef(`regions/${region}`, locale) : undefined;
  const wide = returned ? t('report.table.inventory.national') : t('place.wide');
  const label = place?.label ?? wide;
  const own = country === edition.country;
  return {
    label: own ? label : `${countryById.get(country)?.name[locale] ?? country}: ${label}`,
    ...(place ? { href: place.href } : {}),
  };
}

function groupOf(placed: PlacedRows, locale: Locale): TableGroupView {
  return {
    ...headingOf(placed, locale),
    rows: clusterItems(sortByName(placed.rows, locale), locale).map((item) => [
      clusterCell(item, locale),
      { text: item.sector },
      stageCell(item),
    ]),
  };
}

/** All rows by place: the nation-wide ones first, then by region; other countries at the end. */
export function inventoryTable(locale: Locale): TableContent {
  const t = useTranslate(locale);
  const placed = placeRows(inventory, edition.country);
  const sorted = [...Map.groupBy(placed, ({ country }) => country).values()].flatMap((groups) => [
    ...groups.filter(({ region }) => !region).map((group) => groupOf(group, locale)),
    ...sortByText(
      locale,
      groups.filter(({ region }) => region).map((group) => groupOf(group, locale)),
      ({ label }) => label ?? '',
    ),
  ]);
  return {
    title: t('report.table.inventory', { n: inventory.length }),
    columns: textColumns(t('cluster'), t('sector'), t('stage')),
    groups: sorted,
    note: `${t('report.table.inventory.note')} ${t('sector.readingNote')}`,
    sources: viewSources(citationsOf(inventory), locale),
  };
}
