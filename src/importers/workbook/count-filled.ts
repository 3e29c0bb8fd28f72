import type { WorkbookLimits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Counts what is filled over all sheets of a file, and stops the reading at the limits. */
export interface FilledCount {
  row(): void;
  cell(): void;
}

/** A count that begins at nothing. */
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
