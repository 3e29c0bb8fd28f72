import { placeholderOf } from '../figures/fact-names.ts';
import { isMissing } from '../missing.ts';
import { isBeyondFirst, type StageKey, type StageOrder } from '../stages/stage-order.ts';
import type { InventoryRow } from './join-inventory.ts';

/** Rows by stage id; `notReported` for rows without a stage. */
export interface StageTally extends Readonly<Record<string, number>> {
  readonly total: number;
  readonly notReported: number;
  /** Beyond the first stage. */
  readonly past: number;
}

/** Stage of a row as a key for links, filters and marks. */
export function stageKeyOf(row: Pick<InventoryRow, 'stage'>): StageKey {
  return isMissing(row.stage) ? 'not-reported' : row.stage;
}

/** Count rows by stage. */
export function tallyStages(
  rows: readonly Pick<InventoryRow, 'stage'>[],
  way: StageOrder,
): StageTally {
  const keys = rows.map(stageKeyOf);
  const count = (key: StageKey) => keys.filter((other) => other === key).length;
  return {
    total: rows.length,
    ...Object.fromEntries(way.ids.map((id) => [id, count(id)])),
    notReported: count('not-reported'),
    past: keys.filter((key) => isBeyondFirst(key, way)).length,
  };
}

/** Counts with placeholder names: ids are written with `_` for `-`. */
export function countedValues(tally: StageTally): StageTally {
  const named = Object.entries(tally).map(([id, count]) => [placeholderOf(id), count] as const);
  return { ...tally, ...Object.fromEntries(named) };
}

/** Count rows by the keys of `keysOf`; each key counts once per row. */
export function tallyBy<K>(
  rows: readonly InventoryRow[],
  keysOf: (row: InventoryRow) => Iterable<K>,
): Map<K, number> {
  const counts = new Map<K, number>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
