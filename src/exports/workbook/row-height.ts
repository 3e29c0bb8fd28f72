import { styleFormats, plainSize } from './styles.ts';
import { countLines } from './measure-text.ts';
import type { Merge } from './merges.ts';
import type { Cell, DressedCell, Sheet } from './model.ts';
import { dress } from './visit-rows.ts';

/** Points of a line of plain text. */
export const lineHeight = 15;

/** Maximum height of a row, in points. */
export const tallest = 409;

/** Digits of a column without a width. */
export const plainWidth = 9;

export interface RowHeight {
  readonly points: number;
  /** Keep the program from changing it: it would shrink the row as if merged cells were empty. */
  readonly isFixed: boolean;
}

/**
 * Height a row needs to show its texts, if more than a line. Excel would find out by itself, except for merged
 * cells; LibreOffice does not when it opens a file.
 */
export function rowHeight(
  sheet: Sheet,
  cells: readonly Cell[],
  merges: readonly Merge[] = [],
): RowHeight | undefined {
  let points = lineHeight;
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined || typeof cell === 'number' || typeof cell === 'boolean') continue;
    // A text merged over several rows has space enough there.
    const merge = merges.find((one) => one.column === column);
    if (merge && merge.toRow > merge.row) continue;
    points = Math.max(points, cellHeight(dress(cell), sheet, column, merge?.toColumn ?? column));
  }
  if (points <= lineHeight) return undefined;
  return { points: Math.min(tallest, Math.ceil(points)), isFixed: merges.length > 0 };
}

function cellHeight(
  { value, style = 'plain', wrap }: DressedCell,
  sheet: Sheet,
  column: number,
  toColumn: number,
): number {
  const ownStyle = styleFormats[style];
  const scale = (ownStyle.size ?? plainSize) / plainSize;
  const height = lineHeight * scale;
  if (typeof value !== 'string' || !(wrap ?? ownStyle.wrap)) return height;
  let width = 0;
  for (let at = column; at <= toColumn; at += 1) width += sheet.columns?.[at]?.width ?? plainWidth;
  return countLines(value, width / (ownStyle.bold ? scale * 1.1 : scale)) * height;
}
