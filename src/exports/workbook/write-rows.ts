import { columnName } from './cell-names.ts';
import { dateNumber, firstDate } from './dates.ts';
import { longestText, maxColumns, maxRows } from './limits.ts';
import type { Merge } from './merges.ts';
import type { CellValue, DressedCell, RowSetup, Sheet } from './model.ts';
import { type RowHeight, rowHeight, tallest } from './row-height.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { StyleTable } from './style-table.ts';
import { dress, openRow } from './visit-rows.ts';

export interface SharedParts {
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
}

/** Rows of a sheet with any content. */
export function* writeRows(
  sheet: Sheet,
  merges: readonly Merge[],
  shared: SharedParts,
): Generator<string> {
  if (sheet.rows.length > maxRows) throw refusal(sheet, `more than ${maxRows} rows`);
  const firstRows = Map.groupBy(merges, ({ row }) => row);
  const covered = coveredCells(merges, sheet.rows.length);
  const letters: string[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const { cells, setup } = openRow(row);
    if (cells.length > maxColumns) throw refusal(sheet, `more than ${maxColumns} columns`);
    const below = covered.get(index);
    let written = '';
    for (let column = 0; column < Math.max(cells.length, below?.length ?? 0); column += 1) {
      const cell = cells[column] ?? below?.[column];
      if (cell === undefined) continue;
      letters[column] ??= columnName(column);
      const name = `${letters[column]}${index + 1}`;
      try {
        written += writeCell(name, dress(cell), shared);
      } catch (error) {
        throw refusal(sheet, `${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const attributes = rowAttributes(setup, rowHeight(sheet, cells, firstRows.get(index)));
    if (written || attributes) yield `<row r="${index + 1}"${attributes}>${written}</row>`;
  }
}

/** Cells under a merge share its format: its borders are drawn by the cells at its edges. */
function coveredCells(
  merges: readonly Merge[],
  rows: number,
): ReadonlyMap<number, readonly (DressedCell | undefined)[]> {
  const covered = new Map<number, (DressedCell | undefined)[]>();
  for (const { row, column, toRow, toColumn, shown } of merges) {
    const { value: _, note: __, ...style } = shown;
    if (Object.keys(style).length === 0) continue;
    for (let below = row; below <= Math.min(toRow, rows - 1); below += 1) {
      const cells = covered.get(below) ?? [];
      for (let at = column; at <= Math.min(toColumn, maxColumns - 1); at += 1) cells[at] = style;
      covered.set(below, cells);
    }
  }
  return covered;
}

function rowAttributes({ height, hidden }: RowSetup, needed: RowHeight | undefined): string {
  const points = height ?? needed?.points;
  const isFixed = height !== undefined || needed?.isFixed;
  return [
    points === undefined
      ? ''
      : ` ht="${Math.min(tallest, points)}"${isFixed ? ' customHeight="1"' : ''}`,
    hidden ? ' hidden="1"' : '',
  ].join('');
}

function writeCell(name: string, cell: DressedCell, { strings, styles }: SharedParts): string {
  const { value } = cell;
  const isDate = typeof value === 'object';
  const style = styles.add(isDate && !cell.format ? { ...cell, format: 'date' } : cell);
  const start = `<c r="${name}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === undefined) return style === 0 ? '' : `${start}/>`;
  const { type, text } = writeValue(value, strings);
  return `${start}${type ? ` t="${type}"` : ''}><v>${text}</v></c>`;
}

function writeValue(
  value: CellValue,
  strings: SharedStrings,
): { readonly type?: 's' | 'b'; readonly text: string | number } {
  switch (typeof value) {
    case 'string':
      if (value.length > longestText) throw new RangeError(`more than ${longestText} characters`);
      return { type: 's', text: strings.add(value) };
    case 'boolean':
      return { type: 'b', text: value ? 1 : 0 };
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`${value} is no number for a cell`);
      return { text: value };
    default: {
      const number = dateNumber(value.date);
      return number < firstDate ? writeValue(value.date, strings) : { text: number };
    }
  }
}

function refusal(sheet: Sheet, what: string): RangeError {
  return new RangeError(`The sheet "${sheet.name}" cannot be written: ${what}`);
}
