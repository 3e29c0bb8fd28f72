import type { Cell } from '../workbook/model.ts';
import type { Grid } from './grid.ts';
import type { Headed } from './header-keys.ts';
import { type LayoutTools, roleOf } from './scan-grid.ts';
import { readTime } from './table-time.ts';

/** True for a header row below the names: times, units, column numbers, other texts. */
export function continuesHeader(
  grid: Grid,
  row: number,
  named: ReadonlySet<number>,
  tools: LayoutTools,
): boolean {
  const cells = grid.columns.flatMap((column) => grid.at(row, column) ?? []);
  const [beside, own] = [true, false].map((isBeside) =>
    cells.filter(({ column }) => named.has(column) !== isBeside),
  ) as [Cell[], Cell[]];
  if (beside.length === 0) return false;
  const isKnown = own.some(({ text }) => tools.readers.some((reader) => reader?.known(text)));
  const [start = 0] = cells.map(({ text }) => Number(text));
  const isCount =
    [1, 2].includes(start) &&
    cells.length > 2 &&
    cells.every(({ text }, at) => Number(text) === at + start);
  if (isCount) return !isKnown;
  const isHeading = beside.every(
    (cell) => roleOf(cell, tools) === 'text' || readTime(cell.text) !== undefined,
  );
  return (
    isHeading && !isKnown && (own.length === 0 || own.every(({ text }) => tools.roleOfHeader(text)))
  );
}

/** The row above the first one with a name and a number next to it. */
export function rowBeforeBody(
  grid: Grid,
  named: ReadonlySet<number>,
  tools: LayoutTools,
  headed: Headed,
): number {
  let before = headed.row;
  for (const row of grid.rows.filter((one) => one > headed.row)) {
    const cells = grid.columns.flatMap((column) => grid.at(row, column) ?? []);
    const names = cells.filter(({ column }) => named.has(column));
    const isKnown = names.some(({ text }) => tools.readers.some((reader) => reader?.known(text)));
    const hasName = names.length > 0;
    // Numbers such as 2010 next to a known name are not header years.
    const hasNumber = cells.some(
      (cell) =>
        !named.has(cell.column) &&
        roleOf(cell, tools) !== 'text' &&
        (isKnown || readTime(cell.text) === undefined),
    );
    if (hasName && (hasNumber || (!tools.needsNumbers && cells.length > 1))) break;
    before = row;
  }
  return before;
}
