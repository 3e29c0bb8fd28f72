import type { Cell, MergedArea, SheetRow } from './model.ts';
import { damaged } from './refusal.ts';

/**
 * Merged areas must not overlap, so together they cover each row at most once per column. A file that exceeds
 * this number of steps has overlapping areas, made to exhaust the reader.
 */
const mostSteps = 20_000_000;

function firstFrom(rows: readonly SheetRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as SheetRow).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Drop cells hidden by merged cells: the value of an area is that of its first cell. */
export function dropCovered(
  rows: readonly SheetRow[],
  merges: readonly MergedArea[],
  part: string,
): { rows: readonly SheetRow[]; covered: readonly Cell[] } {
  const covered = new Set<Cell>();
  let steps = 0;
  for (const { top, left, bottom, right } of merges) {
    for (let index = firstFrom(rows, top); index < rows.length; index++) {
      const { row, cells } = rows[index] as SheetRow;
      if (row > bottom) break;
      steps += cells.length;
      if (steps > mostSteps) throw damaged(part);
      for (const cell of cells) {
        const inside = cell.column >= left && cell.column <= right;
        if (inside && (row > top || cell.column > left)) covered.add(cell);
      }
    }
  }
  if (covered.size === 0) return { rows, covered: [] };
  const shown = rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => !covered.has(cell)),
  }));
  return { rows: shown.filter(({ cells }) => cells.length > 0), covered: [...covered] };
}
