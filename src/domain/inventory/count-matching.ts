import type { Recount } from '../../schemas/edition.ts';
import { isMissing } from '../missing.ts';
import type { InventoryRow } from './join-inventory.ts';

/** Whether a row meets every condition of a recount. Only rows with a return can. */
export function matchesRecount(row: InventoryRow, recount: Recount): boolean {
  const { stages, inside, outside, agency, withProvince, sectorGroup } = recount;
  if (!row.returned) return false;
  if (stages && (isMissing(row.stage) || !stages.includes(row.stage))) return false;
  if (inside !== undefined && !row.regionGroups.includes(inside)) return false;
  if (outside !== undefined && row.regionGroups.includes(outside)) return false;
  if (agency !== undefined && row.agency !== agency) return false;
  if (withProvince !== undefined && (row.printedRegion !== undefined) !== withProvince)
    return false;
  return sectorGroup === undefined || row.mainGroup === sectorGroup;
}

/** Number of rows that meet a recount's conditions. */
export function countMatching(rows: readonly InventoryRow[], recount: Recount): number {
  return rows.filter((row) => matchesRecount(row, recount)).length;
}

/**
 * Result of a recount in its own unit: number of clusters, or per cent of the edition's rows.
 * @returns undefined for a share of zero
 */
export function recountValue(rows: readonly InventoryRow[], recount: Recount): number | undefined {
  const count = countMatching(rows, recount);
  if (recount.measure === 'clusters') return count;
  const all = rows.filter((row) => row.returned).length;
  return all === 0 ? undefined : (100 * count) / all;
}
