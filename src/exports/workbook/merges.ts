import type { CellRange, DressedCell, Sheet } from './model.ts';
import { dress, openRow } from './visit-rows.ts';

type Corners = Required<CellRange>;

export interface Merge extends Corners {
  readonly shown: DressedCell;
}

/** Merges as programs open them: of more than one cell each, and without overlaps. */
export function plainMerges(sheet: Sheet): readonly Merge[] {
  const kept: Merge[] = [];
  for (const { row, column, toRow = row, toColumn = column } of sheet.merges ?? []) {
    const corners = { row, column, toRow, toColumn };
    if ((row === toRow && column === toColumn) || kept.some((other) => overlap(corners, other))) {
      continue;
    }
    const cells = sheet.rows[row];
    kept.push({ ...corners, shown: dress(cells && openRow(cells).cells[column]) });
  }
  return kept;
}

function overlap(a: Corners, b: Corners): boolean {
  return a.row <= b.toRow && b.row <= a.toRow && a.column <= b.toColumn && b.column <= a.toColumn;
}
