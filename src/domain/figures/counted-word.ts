import type { InventoryRow } from '../inventory/join-inventory.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { isPotential, type StageWay } from '../stages/stage-way.ts';
import type { Words } from './table.ts';

/** Unit of a count: entries if any of its rows is only a potential cluster, otherwise clusters. */
export function countedWord(rows: readonly InventoryRow[], way: StageWay): Words {
  const potential = rows.some((row) => isPotential(stageKeyOf(row), way));
  return { word: potential ? 'entries' : 'clusters' };
}
