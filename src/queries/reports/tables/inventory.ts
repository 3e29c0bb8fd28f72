import { type PlacedRows, placeRows } from '../../../domain/report/place-rows.ts';
import { potentialWord } from '../../clusters/potential.ts';
import { sortByText } from '../../../i18n/collate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { clusterItems } from '../../clusters/cluster-items.ts';
import { sortByName } from '../../links/names.ts';
import { viewRef } from '../../links/refs.ts';
import { citationsOf } from '../../clusters/rows-origin.ts';
import { clusterCell, stageCell, textColumns, titleOf, viewSources } from './cells.ts';
import type { TableContent, TableGroupView } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';
import { describeSectorBasis } from '../../sectors/sector-note.ts';

function headingOf(portal: Portal, { region, returned }: PlacedRows, locale: Locale) {
  const t = useTranslate(locale);
  const place = region ? viewRef(portal, `regions/${region}`, locale) : undefined;
  const wide = returned ? t('report.table.inventory.national') : t('place.wide');
  return { label: place?.label ?? wide, ...(place ? { href: place.href } : {}) };
}

function groupOf(portal: Portal, placed: PlacedRows, locale: Locale): TableGroupView {
  return {
    ...headingOf(portal, placed, locale),
    rows: clusterItems(portal, sortByName(portal, placed.rows, locale), locale).map((item) => [
      clusterCell(item, locale),
      { text: item.sector },
      stageCell(item),
    ]),
  };
}

/** Rows of the edition's country by place: those without one first, then by region. */
export function inventoryTable(
  portal: Portal,
  declared: TableOf<'inventory'>,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const own = portal.inventory.filter(({ country }) => country === portal.edition.country);
  const placed = placeRows(own, portal.edition.country);
  const sorted = [
    ...placed.filter(({ region }) => !region).map((group) => groupOf(portal, group, locale)),
    ...sortByText(
      locale,
      placed.filter(({ region }) => region).map((group) => groupOf(portal, group, locale)),
      ({ label }) => label ?? '',
    ),
  ];
  return {
    title: titleOf(
      declared,
      t('report.table.inventory', { n: own.length, potential: potentialWord(portal) }),
      { n: own.length },
      locale,
    ),
    columns: textColumns(t('cluster'), t('sector'), t('stage')),
    groups: sorted,
    note: [t('report.table.inventory.note'), describeSectorBasis(portal, own, locale)]
      .filter(Boolean)
      .join(' '),
    sources: viewSources(portal, citationsOf(portal, own), locale),
  };
}
