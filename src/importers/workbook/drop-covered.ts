import type { Cell, MergedArea, SheetRow } from './model.ts';
import { damaged } from './refusal.ts';

/**
 * Areas never overlap, so that together they cover no row more often than it has columns. A file
 * whose areas take more steps than this overlaps them to keep the reader busy.
 */
const mostSteps = 20_000_000;

/** Index of the first row at or below `row`. */
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

/**
 * Takes away what stands below merged cells: nobody sees it, and the value of the area is that of
 * its first cell.
 */
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
