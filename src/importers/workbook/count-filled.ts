import type { WorkbookLimits } from './limits.ts';
import { Refusal } from './refusal.ts';

/**
 * Counter of filled rows and cells over all sheets of a file.
 * @throws Refusal at the limits
 */
export interface FilledCount {
  row(): void;
  cell(): void;
}

/** Start a count at zero. */
export function countFilled({ rows: mostRows, cells: mostCells }: WorkbookLimits): FilledCount {
  let rows = 0;
  let cells = 0;
  return {
    row() {
      if (++rows >= mostRows) throw new Refusal('workbook.tooManyRows', { limit: mostRows });
    },
    cell() {
      if (++cells > mostCells) throw new Refusal('workbook.tooManyCells', { limit: mostCells });
    },
  };
}
