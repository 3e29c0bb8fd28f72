import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import { type StageKey, stageKeyOf, stageKeys } from '../domain/inventory/tally.ts';
import type { Locale } from '../i18n/locales.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import { sortByName } from './names.ts';
import { stageHeading } from './stage-words.ts';

/** Clusters of one stage, as lines of a list. */
export interface StageGroup {
  readonly stage: StageKey;
  readonly label: string;
  readonly items: readonly ClusterItemView[];
}

/** Rows by stage, the most developed first, names in the alphabet of the language. */
export function groupByStage(rows: readonly InventoryRow[], locale: Locale): StageGroup[] {
  const sorted = sortByName(rows, locale);
  const order: StageKey[] = [...stageKeys.slice(0, -1).reverse(), 'not-reported'];
  return order.map((stage) => ({
    stage,
    label: stageHeading(stage, locale),
    items: clusterItems(
      sorted.filter((row) => stageKeyOf(row) === stage),
      locale,
    ),
  }));
}
