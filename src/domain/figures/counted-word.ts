import type { InventoryRow } from '../inventory/join-inventory.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { isPotential, type StageWay } from '../stages/stage-way.ts';
import type { Words } from './table.ts';

/** What a column counts: entries as soon as one of its rows is no cluster yet, clusters otherwise. */
export function countedWord(rows: readonly InventoryRow[], way: StageWay): Words {
  const potential = rows.some((row) => isPotential(stageKeyOf(row), way));
  return { word: potential ? 'entries' : 'clusters' };
}
