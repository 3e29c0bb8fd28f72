import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { StageKey } from '../../domain/stages/stage-order.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import { mapSectors, rowIndexes } from '../regions/map-counts.ts';
import { sortByName } from '../links/names.ts';
import { stageHeading } from './stage-words.ts';
import type { Portal } from '../../portal/portal.ts';

export interface StageGroup {
  readonly stage: StageKey;
  readonly label: string;
  readonly items: readonly ClusterItemView[];
}

/**
 * Rows by stage, the most developed first, sorted by name within each.
 * @param beside text next to each name; by default its main sector
 */
export function groupByStage(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
  beside?: (row: InventoryRow) => string,
): StageGroup[] {
  const sorted = sortByName(portal, rows, locale);
  return portal.stageOrder.strongestFirst.map((stage) => {
    const own = sorted.filter((row) => stageKeyOf(row) === stage);
    const items = clusterItems(portal, own, locale).map((item) => ({
      ...item,
      row: rowIndexes(portal, item.id, mapSectors(portal)).join(' '),
    }));
    return {
      stage,
      label: stageHeading(portal, stage, locale),
      items: beside
        ? items.map((item, place) => ({ ...item, beside: beside(own[place] as InventoryRow) }))
        : items,
    };
  });
}
