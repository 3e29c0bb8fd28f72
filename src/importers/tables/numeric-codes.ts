import type { Cell } from '../workbook/model.ts';
import type { Grid } from './grid.ts';
import type { Headed } from './header-keys.ts';
import { type LayoutTools, type LineFacts, roleOf } from './scan-grid.ts';
import { namesClassification } from './named-revision.ts';
import { readTime } from './table-time.ts';

export interface CodeTools {
  readonly grid: Grid;
  readonly tools: LayoutTools;
  readonly headed: Headed;
}

/** Whether several numbers, and most of them, are codes of axis `n`. Counts may look the same. */
function areCodes(cells: readonly Cell[], n: number, { tools }: CodeTools): boolean {
  const counted = cells.filter(({ text }) => readTime(text) === undefined);
  const codes = counted.filter(({ text }) => tools.readers[n]?.known(text) !== undefined);
  const distinct = new Set(codes.map(({ text }) => text.trim())).size;
  return distinct >= 2 && codes.length >= 0.8 * counted.length && !isSerial(cells);
}

/** True for 1, 2, 3 …: row numbers or column numbers. */
const isSerial = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }, at) => text.trim() === String(Number(cells[0]?.text) + at)) &&
  [0, 1, 2].includes(Number(cells[0]?.text));

/** Header texts of a column alone: a group heading such as `by activity (NACE)` above several numbers is no header. */
function headersOf({ grid, tools }: CodeTools, column: number): string[] {
  const isNumber = (row: number, at: number) => {
    const cell = grid.at(row, at);
    return cell !== undefined && roleOf(cell, tools) !== 'text';
  };
  const first = grid.rows.find((row) => isNumber(row, column));
  const above = grid.rows.filter((row) => first !== undefined && row < first);
  const place = grid.columns.indexOf(column);
  const [left, right] = [grid.columns[place - 1], grid.columns[place + 1]];
  const isGroup = (row: number, cell: Cell): boolean => {
    const isMerged = [left, right].some(
      (at) =>
        at !== undefined &&
        grid.shown(row, at) === cell &&
        grid.rows.some((one) => isNumber(one, at)),
    );
    // Files without merged cells leave the rest of the group empty.
    const isOpen = right !== undefined && grid.shown(row, right) === undefined;
    const isDivided = above.some(
      (one) => one > row && [column, right ?? column].every((at) => grid.at(one, at)),
    );
    return isMerged || (isOpen && isDivided);
  };
  return above.flatMap((row) => {
    const cell = grid.shown(row, column);
    return cell && !isGroup(row, cell) ? [cell.text] : [];
  });
}

/**
 * Whether codes correspond one to one to names of another list: they are codes of those.
 * @param around cells of the row or column that crosses at a code
 */
function areCodesOfNames(
  codes: readonly Cell[],
  around: (code: Cell) => readonly Cell[],
  n: number,
  { tools }: CodeTools,
): boolean {
  const pairs = codes.flatMap((code) => {
    const name = around(code).find(
      (cell) =>
        roleOf(cell, tools) === 'text' &&
        tools.readers.some((reader, m) => m !== n && reader?.known(cell.text)),
    );
    return name ? [[code.text.trim(), name.text.trim()] as const] : [];
  });
  const count = (texts: readonly string[]) => new Set(texts).size;
  const distinct = count(pairs.map((pair) => pair.join(' ')));
  return (
    distinct > 1 &&
    count(pairs.map(([code]) => code)) === distinct &&
    count(pairs.map(([, name]) => name)) === distinct
  );
}

/** Axes named in a header: `Region code`. */
const axesOf = ({ roleOfHeader, keys }: LayoutTools, header: string): readonly number[] =>
  header.split(/\s+/u).flatMap((word) => {
    const n = keys.indexOf(roleOfHeader(word) ?? '');
    return n === -1 ? [] : [n];
  });

/**
 * The column of numeric codes of axis `n`. Its header must say so, since counts look like codes; row numbers and
 * region codes do not count.
 * @param columns candidates next to numbers
 */
export function findCodeColumn(
  columns: readonly LineFacts[],
  n: number,
  sheet: CodeTools,
): number | undefined {
  const { grid, tools, headed } = sheet;
  const found = columns.find((line) => {
    const cells = grid.rows.flatMap((row) => grid.at(row, line.at) ?? []);
    const numbers = cells.filter((cell) => roleOf(cell, tools) === 'number');
    if ((line.codes[n] ?? 0) < 2 || !areCodes(numbers, n, sheet)) return false;
    const headers = headersOf(sheet, line.at);
    if (headers.some((text) => namesClassification(text))) return true;
    if (headed.roles.get(line.at) !== 'code') return false;
    const rowOf = ({ row }: Cell) =>
      grid.columns.flatMap((column) => grid.shown(row, column) ?? []);
    const axes = headers.flatMap((text) => axesOf(tools, text));
    return axes.length > 0 ? axes.includes(n) : !areCodesOfNames(numbers, rowOf, n, sheet);
  });
  return found?.at;
}

/**
 * The header row of numeric codes of axis `n`. It must begin with a known header: a row that begins with a name,
 * or an empty cell, has counts.
 * @param rows candidates above numbers
 */
export function findCodeRow(
  rows: readonly LineFacts[],
  n: number,
  sheet: CodeTools,
): number | undefined {
  const { grid, tools } = sheet;
  const found = rows.find((line) => {
    if ((line.codes[n] ?? 0) < 2) return false;
    const cells = grid.columns.flatMap((column) => grid.at(line.at, column) ?? []);
    const texts = cells.filter((cell) => roleOf(cell, tools) === 'text');
    const codes = cells.filter((cell) => roleOf(cell, tools) === 'number');
    if (!areCodes(codes, n, sheet)) return false;
    if (texts.some(({ text }) => tools.readers.some((reader) => reader?.known(text)))) return false;
    if (texts.some(({ text }) => namesClassification(text))) return true;
    const columnOf = ({ column }: Cell) =>
      grid.rows.flatMap((row) => grid.shown(row, column) ?? []);
    if (areCodesOfNames(codes, columnOf, n, sheet)) return false;
    const isHeader = ({ text }: Cell) => {
      const role = tools.roleOfHeader(text) ?? '';
      const axes = axesOf(tools, text);
      return role === 'code' ? axes.length === 0 || axes.includes(n) : tools.keys.includes(role);
    };
    return texts.length > 0 && texts.every(isHeader);
  });
  return found?.at;
}
