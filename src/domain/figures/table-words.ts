import type { Region } from '../../schemas/region.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { isPotential, type StageOrder } from '../stages/stage-order.ts';
import type { FigureInputs } from './inputs.ts';
import type { Words } from './table.ts';

/** Unit of a count: entries if any of its rows is only a potential cluster, otherwise clusters. */
export function countedWord(rows: readonly InventoryRow[], order: StageOrder): Words {
  const potential = rows.some((row) => isPotential(stageKeyOf(row), order));
  return { word: potential ? 'entries' : 'clusters' };
}

/** Headings for the inside and outside of a region group, named by the group. */
export function groupHeads(
  { regionGroups }: FigureInputs,
  id: string,
): { readonly inside: Words; readonly outside: Words } {
  const group = regionGroups.get(id);
  return {
    inside: group ? { text: group.inside } : { word: 'notReported' },
    outside: group ? { text: group.outside } : { word: 'notReported' },
  };
}

/** Collective name of regions: their level if all share it, otherwise the general word. */
export function regionHead(regions: Iterable<Pick<Region, 'level'>>): Words {
  const [level, ...others] = new Set(Array.from(regions, (region) => region.level));
  return level === undefined || others.length > 0 ? { word: 'region' } : { regionLevel: level };
}
