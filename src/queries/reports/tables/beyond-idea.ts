import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { namedLinks } from '../../links/refs.ts';
import { citationsOf } from '../../clusters/rows-origin.ts';
import { groupByStage } from '../../clusters/stage-groups.ts';
import { clusterCell, refCell, stageCell, textColumns, viewSources } from './cells.ts';
import type { TableCellView, TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';

/** The regions of a row; one of them alone leads to its page. */
function placeCell(portal: Portal, { places, scope }: InventoryRow, locale: Locale): TableCellView {
  const regions = namedLinks(portal, 'regions', places, locale);
  const [first] = regions;
  if (!first) return { text: useTranslate(locale)(`scope.${scope}`) };
  if (regions.length === 1) return { text: first.label, href: first.href };
  return { text: useFormat(locale).list(regions.map(({ label }) => label)) };
}

/** The clusters of the inventory beyond the idea stage, the most developed first. */
export function beyondIdeaTable(portal: Portal, locale: Locale): TableContent {
  const t = useTranslate(locale);
  const rows = portal.inventory.filter((row) => {
    const stage = stageKeyOf(row);
    return row.country === portal.edition.country && stage !== 'idea' && stage !== 'not-reported';
  });
  const level = portal.countryById.get(portal.edition.country)?.levels[0] ?? 'region';
  const groups = groupByStage(portal, rows, locale).filter(({ items }) => items.length > 0);
  return {
    title: t('report.table.beyond-idea', { n: rows.length }),
    columns: textColumns(t('cluster'), t(`level.${level}`), t('sector'), t('stage')),
    groups: groups.map(({ label, items }) => ({
      label,
      rows: items.map((item) => {
        const row = portal.rowById.get(item.id) as InventoryRow;
        return [
          clusterCell(item, locale),
          placeCell(portal, row, locale),
          refCell(portal, `sectors/${row.sectors[0]}`, locale),
          stageCell(item),
        ];
      }),
    })),
    note: t('sector.readingNote'),
    sources: viewSources(portal, citationsOf(portal, rows), locale),
  };
}
