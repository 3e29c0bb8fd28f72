import type { InventoryRow } from '../inventory/join-inventory.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { isPotential, type StageOrder } from '../stages/stage-order.ts';
import type { Words } from './table.ts';

/** Unit of a count: entries if any of its rows is only a potential cluster, otherwise clusters. */
export function countedWord(rows: readonly InventoryRow[], order: StageOrder): Words {
  const potential = rows.some((row) => isPotential(stageKeyOf(row), order));
  return { word: potential ? 'entries' : 'clusters' };
}
