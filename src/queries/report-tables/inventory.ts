import { type PlacedRows, placeRows } from '../../domain/report/place-rows.ts';
import { sortByText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { clusterItems } from '../cluster-items.ts';
import { sortByName } from '../names.ts';
import { edition, inventory } from '../portal.ts';
import { viewRef } from '../refs.ts';
import { citationsOf } from '../rows-origin.ts';
import { clusterCell, stageCell, textColumns, viewSources } from './cells.ts';
import type { TableContent, TableGroupView } from './table.ts';

/** The heading of a place. */
function headingOf({ region, returned }: PlacedRows, locale: Locale) {
  const t = useTranslate(locale);
  const place = region ? viewRef(`regions/${region}`, locale) : undefined;
  const wide = returned ? t('report.table.inventory.national') : t('place.wide');
  return { label: place?.label ?? wide, ...(place ? { href: place.href } : {}) };
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

/** The rows of the edition's country by place: those without one first, then by region. */
export function inventoryTable(locale: Locale): TableContent {
  const t = useTranslate(locale);
  const own = inventory.filter(({ country }) => country === edition.country);
  const placed = placeRows(own, edition.country);
  const sorted = [
    ...placed.filter(({ region }) => !region).map((group) => groupOf(group, locale)),
    ...sortByText(
      locale,
      placed.filter(({ region }) => region).map((group) => groupOf(group, locale)),
      ({ label }) => label ?? '',
    ),
  ];
  return {
    title: t('report.table.inventory', { n: own.length }),
    columns: textColumns(t('cluster'), t('sector'), t('stage')),
    groups: sorted,
    note: `${t('report.table.inventory.note')} ${t('sector.readingNote')}`,
    sources: viewSources(citationsOf(own), locale),
  };
}
