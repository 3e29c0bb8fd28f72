import { type StageId, stageIds } from '../../schemas/stage.ts';
import { isMissing } from '../missing.ts';
import type { InventoryRow } from './join-inventory.ts';

/** Rows by stage; `notReported` for those whose stage no source gives. */
export interface StageTally {
  readonly total: number;
  readonly idea: number;
  readonly initial: number;
  readonly developing: number;
  readonly mature: number;
  readonly notReported: number;
  /** Beyond the idea stage. */
  readonly past: number;
}

/** The stage of a row, or `not-reported`. */
export type StageKey = StageId | 'not-reported';

/** Keys of stages in the order of development, the unreported last. */
export const stageKeys: readonly StageKey[] = [...stageIds, 'not-reported'];

/** The same with the most developed first: as lists, groups of marks and unit charts are read. */
export const strongestFirst: readonly StageKey[] = [...[...stageIds].reverse(), 'not-reported'];

/** Is it a stage, and more than the first, at which there is only an idea? */
export const isBeyondIdea = (key: StageKey | undefined): boolean =>
  key !== undefined && key !== 'not-reported' && key !== stageIds[0];

/** The stage of a row as a key for links, filters and marks. */
export function stageKeyOf(row: Pick<InventoryRow, 'stage'>): StageKey {
  return isMissing(row.stage) ? 'not-reported' : row.stage;
}

/** Counts rows by stage. */
export function tallyStages(rows: readonly Pick<InventoryRow, 'stage'>[]): StageTally {
  const counts = { idea: 0, initial: 0, developing: 0, mature: 0, notReported: 0 };
  for (const { stage } of rows) counts[isMissing(stage) ? 'notReported' : stage]++;
  const past = rows.filter((row) => isBeyondIdea(stageKeyOf(row))).length;
  return { total: rows.length, ...counts, past };
}

/** Counts rows by the keys that `keysOf` gives for each; a key counts once a row. */
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
