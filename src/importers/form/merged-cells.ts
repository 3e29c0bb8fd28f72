import type { CellRemark } from '../remark.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, MergedArea, Sheet } from '../workbook/model.ts';
import { remarkAt } from './filled-form.ts';

/** What merged cells below a header say of the rows that they cover. */
export interface MergedCells {
  /** Cells that are shown in a row, though the file holds them in one above it. */
  readonly shown: ReadonlyMap<number, readonly Cell[]>;
  /** Numbers of several rows or columns at once: of none of them alone. */
  readonly shared: ReadonlySet<Cell>;
  readonly remarks: readonly CellRemark[];
}

/** The columns of a table that a merged area is held against. */
interface ReadColumns {
  /** The row below which the table begins. */
  readonly last: number;
  /** True if a column is read. */
  isRead(column: number): boolean;
  /** True if a column holds counts and amounts, which several rows cannot share. */
  isCount(column: number): boolean;
}

const rangeOf = ({ top, left, bottom, right }: MergedArea) =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/**
 * Reads merged cells as people do: a word over several rows is said of each of them. A count over
 * several rows or columns is their sum, or nobody knows: it is taken for none.
 */
export function readMerged(
  file: string,
  { name: sheet, rows, merges }: Sheet,
  { last, isRead, isCount }: ReadColumns,
): MergedCells {
  const shown = new Map<number, Cell[]>();
  const shared = new Set<Cell>();
  const remarks: CellRemark[] = [];
  const rowAt = new Map(rows.map((row) => [row.row, row]));
  const tell = (cell: Cell, code: string, severity: CellRemark['severity'], area: MergedArea) => {
    const values = { found: cell.text.trim(), area: rangeOf(area) };
    remarks.push(remarkAt({ file, sheet }, cell, { code, severity, values }));
  };
  for (const area of merges) {
    if (area.top <= last) continue;
    const cell = rowAt.get(area.top)?.cells.find(({ column }) => column === area.left);
    if (!cell || !isRead(area.left)) continue;
    const below = rows.filter(({ row }) => row > area.top && row <= area.bottom);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, n) => area.left + n);
    const spans = below.length > 0 || columns.filter(isCount).length > 1;
    if (spans && isCount(area.left)) {
      shared.add(cell);
      tell(cell, 'form.merged.count', 'error', area);
    } else if (below.length > 0) {
      for (const { row } of below) {
        const own = { ...cell, row, address: cellAddress(row, area.left) };
        shown.set(row, [...(shown.get(row) ?? []), own]);
      }
      tell(cell, 'form.merged.spread', 'warning', area);
    }
  }
  return { shown, shared, remarks };
}
