import { firstStageWord } from '../../clusters/stage-words.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { isBeyondFirst } from '../../../domain/stages/stage-order.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { citationsOf } from '../../clusters/rows-origin.ts';
import { groupByStage } from '../../clusters/stage-groups.ts';
import {
  clusterCell,
  placeCell,
  refCell,
  stageCell,
  textColumns,
  titleOf,
  viewSources,
} from './cells.ts';
import type { TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';
import { describeSectorBasis } from '../../sectors/sector-note.ts';

/** Clusters of the inventory beyond the first stage, the most developed first. */
export function beyondIdeaTable(
  portal: Portal,
  declared: TableOf<'beyond-idea'>,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const rows = portal.inventory.filter(
    (row) =>
      row.country === portal.edition.country && isBeyondFirst(stageKeyOf(row), portal.stageOrder),
  );
  const level = portal.countryById.get(portal.edition.country)?.levels[0] ?? 'region';
  const groups = groupByStage(portal, rows, locale).filter(({ items }) => items.length > 0);
  return {
    title: titleOf(
      declared,
      t('report.table.beyond-idea', { n: rows.length, first: firstStageWord(portal, locale) }),
      { n: rows.length, first: firstStageWord(portal, locale) },
      locale,
    ),
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
    note: describeSectorBasis(portal, rows, locale),
    sources: viewSources(portal, citationsOf(portal, rows), locale),
  };
}
