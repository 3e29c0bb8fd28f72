import { type StageId, stageIds, stageProgress } from '../../schemas/stage.ts';
import { isMissing } from '../missing.ts';
import type { InventoryRow } from './join-inventory.ts';
import { mostDevelopedFirst, stageAfter } from './stage-progress.ts';

/** Rows by stage; `notReported` for those whose stage no source gives. */
export interface StageTally extends Readonly<Record<StageId, number>> {
  readonly total: number;
  readonly notReported: number;
  /** Beyond the idea stage. */
  readonly past: number;
}

/** The stage of a row, or `not-reported`. */
export type StageKey = StageId | 'not-reported';

/** Keys of stages in the order in which they are listed, the unreported last. */
export const stageKeys: readonly StageKey[] = [...stageIds, 'not-reported'];

/** The same with the most developed first: as lists, groups of marks and unit charts are read. */
export const strongestFirst: readonly StageKey[] = [
  ...mostDevelopedFirst(stageIds, stageProgress),
  'not-reported',
];

const isStage = (key: StageKey | undefined): key is StageId =>
  key !== undefined && key !== 'not-reported';

/** Is it a stage, and not the one at which there is only an idea? */
export const isBeyondIdea = (key: StageKey | undefined): boolean =>
  isStage(key) && !isPotential(key);

/** Is a cluster at this stage one that is only thought of? */
export const isPotential = (key: StageKey | undefined): boolean =>
  isStage(key) && stageProgress[key] === 0;

/** The stage to which a cluster at this one would come next, if there is one. */
export const nextStage = (stage: StageId): StageId | undefined =>
  stageAfter(stage, stageIds, stageProgress);

/** The stage of a row as a key for links, filters and marks. */
export function stageKeyOf(row: Pick<InventoryRow, 'stage'>): StageKey {
  return isMissing(row.stage) ? 'not-reported' : row.stage;
}

/** Counts rows by stage. */
export function tallyStages(rows: readonly Pick<InventoryRow, 'stage'>[]): StageTally {
  const keys = rows.map(stageKeyOf);
  const count = (key: StageKey) => keys.filter((other) => other === key).length;
  return {
    total: rows.length,
    ...(Object.fromEntries(stageIds.map((id) => [id, count(id)])) as Record<StageId, number>),
    notReported: count('not-reported'),
    past: keys.filter(isBeyondIdea).length,
  };
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
