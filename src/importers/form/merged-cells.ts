import type { AuthorKey } from '../../i18n/phrase.ts';
import type { CellRemark } from '../remark.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, MergedArea, Sheet } from '../workbook/model.ts';
import { remarkAt } from './filled-form.ts';

/** Meaning of merged cells below a header for the rows they cover. */
export interface MergedCells {
  /** Cells displayed in a row by a merge, though stored in a row above. */
  readonly shown: ReadonlyMap<number, readonly Cell[]>;
  /** Numbers that span several rows or columns, and belong to none alone. */
  readonly shared: ReadonlySet<Cell>;
  /** Rows that share a number, and are incomplete. */
  readonly unclear: ReadonlySet<number>;
  readonly remarks: readonly CellRemark[];
}

interface ReadColumns {
  readonly last: number;
  isRead(column: number): boolean;
  /** True for counts and amounts, which rows cannot share. */
  isCount(column: number): boolean;
}

/** Address of a merged area: `B2:B5`. */
export const rangeOf = ({ top, left, bottom, right }: MergedArea) =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/**
 * Resolve merged cells as a reader would: merged text applies to every row it covers. A merged number may be a
 * sum or an error, so it counts for none.
 */
export function readMerged(
  file: string,
  { name: sheet, rows, merges }: Sheet,
  { last, isRead, isCount }: ReadColumns,
): MergedCells {
  const shown = new Map<number, Cell[]>();
  const shared = new Set<Cell>();
  const unclear = new Set<number>();
  const remarks: CellRemark[] = [];
  const rowAt = new Map(rows.map((row) => [row.row, row]));
  const tell = (
    cell: Cell,
    code: AuthorKey,
    severity: CellRemark['severity'],
    area: MergedArea,
  ) => {
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
      for (const { row } of rows) if (row >= area.top && row <= area.bottom) unclear.add(row);
      tell(cell, 'form.merged.count', 'error', area);
    } else if (below.length > 0) {
      for (const { row } of below) {
        const own = { ...cell, row, address: cellAddress(row, area.left) };
        shown.set(row, [...(shown.get(row) ?? []), own]);
      }
      tell(cell, 'form.merged.spread', 'warning', area);
    }
  }
  return { shown, shared, unclear, remarks };
}
