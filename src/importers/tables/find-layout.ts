import type { Cell } from '../workbook/model.ts';
import type { Grid } from './grid.ts';
import { findKeys, type Headed } from './header-keys.ts';
import { continuesHeader, rowBeforeBody } from './header-rows.ts';
import type { CodeTools } from './numeric-codes.ts';
import { Placer, type Placing } from './place-axes.ts';
import { type LayoutTools, type LineFacts, lookedRows, roleOf } from './scan-grid.ts';
import { readTime } from './table-time.ts';

export interface Layout {
  /** Columns with names, best candidate first: one list per axis. */
  readonly named: readonly (readonly number[])[];
  /** Axes in the header: axis index to header row. */
  readonly across: ReadonlyMap<number, number>;
  /** Column of times in a long-format list, and column of units. */
  readonly time: number | undefined;
  readonly unit: number | undefined;
  /** All number columns, and the imported ones. */
  readonly numbers: readonly number[];
  readonly values: readonly number[];
  /** Text columns that may distinguish rows with the same names. */
  readonly others: readonly number[];
  /** Last row of the header; 0 if missing. */
  readonly headerEnd: number;
}

const bodyOf = (grid: Grid, column: number, headerEnd: number): Cell[] =>
  grid.rows.flatMap((row) => (row > headerEnd ? (grid.at(row, column) ?? []) : []));

function otherTexts(
  grid: Grid,
  tools: LayoutTools,
  taken: ReadonlySet<number>,
  headerEnd: number,
): number[] {
  return grid.columns.filter((column) => {
    const cells = taken.has(column) ? [] : bodyOf(grid, column, headerEnd);
    const roles = cells.map((cell) => roleOf(cell, tools));
    const texts = roles.filter((role) => role === 'text').length;
    return texts > 0 && texts >= roles.filter((role) => role === 'number').length;
  });
}

/** A column of times only, before the number columns. */
function timeColumn(
  grid: Grid,
  columns: readonly LineFacts[],
  headed: Headed,
  taken: ReadonlySet<number>,
  headerEnd: number,
): number | undefined {
  const [given] = headed.columnsOf('year');
  if (given !== undefined) return given;
  const found = columns.find(({ at, timeCells, times }) => {
    if (taken.has(at) || headed.roles.has(at) || timeCells === 0) return false;
    const cells = bodyOf(grid, at, headerEnd);
    const isNamed = cells.length > 1 && cells.every(({ text }) => readTime(text) !== undefined);
    return isNamed && times >= 1 && at < (columns.at(-1)?.at ?? 0);
  });
  return found?.at;
}

/** Presumed position of an axis without a known name, so that its words are reported. */
function placeUnknown(
  { grid, tools, headed }: CodeTools,
  { values, others, headerEnd }: Pick<Layout, 'values' | 'others' | 'headerEnd'>,
  isList: boolean,
): Placing | undefined {
  const coded = headed
    .columnsOf('code')
    .filter((column) =>
      bodyOf(grid, column, headerEnd).every((cell) => roleOf(cell, tools) === 'text'),
    );
  const [column] = isList ? [...others, ...coded] : [];
  if (column !== undefined) return { columns: [column] };
  // Headers that name the measure name nothing else: the axis is missing.
  const isMeasure = values.every((value) => headed.roles.get(value) === tools.valueKey);
  const heads = values.flatMap((value) => grid.shown(headerEnd, value) ?? []);
  const isNamed = heads.every((cell) => roleOf(cell, tools) === 'text');
  return isNamed && !isMeasure && heads.length > 0 ? { row: headerEnd } : undefined;
}

/**
 * Determine the roles of the rows and columns of a sheet; undefined if it has no table. A required axis without
 * any known name is assigned to the remaining position, and its words are reported.
 * @param fixed axes given by the sheet as a whole
 */
export function findLayout(
  grid: Grid,
  tools: LayoutTools,
  fixed: ReadonlySet<number>,
): Layout | undefined {
  const headed = findKeys(grid, tools.roleOfHeader, lookedRows);
  const placer = new Placer(grid, tools, headed, fixed);
  const places = tools.keys.map((_, n) => placer.place(n));
  const named = places.map((place) => (place && 'columns' in place ? [...place.columns] : []));
  const across = new Map(
    places.flatMap((place, n) => (place && 'row' in place ? [[n, place.row] as const] : [])),
  );
  const inNames = new Set(named.flat());
  let headerEnd =
    across.size > 0 ? Math.max(...across.values()) : rowBeforeBody(grid, inNames, tools, headed);
  for (const row of grid.rows.filter((one) => one > headerEnd)) {
    if (!continuesHeader(grid, row, inNames, tools)) break;
    headerEnd = row;
  }
  const passed = [...headed.columnsOf('code'), ...headed.columnsOf('-')];
  const taken = new Set([...inNames, ...headed.columnsOf('unit'), ...passed]);
  const headings = [...across].flatMap(([n, row]) =>
    grid.columns.filter((column) => {
      const cell = grid.shown(row, column);
      return cell && tools.readers[n]?.known(cell.text);
    }),
  );
  const untimed = new Set([...taken, ...headings]);
  const time = timeColumn(grid, placer.columns, headed, untimed, headerEnd);
  if (time !== undefined) taken.add(time);
  const others = otherTexts(grid, tools, new Set([...taken, ...headings]), headerEnd);
  const isNumber = (column: number) =>
    !taken.has(column) &&
    !others.includes(column) &&
    bodyOf(grid, column, headerEnd).some(
      // Below a name, a text is an unknown mark.
      (cell) => headings.includes(column) || roleOf(cell, tools) !== 'text',
    );
  const given = headed.columnsOf(tools.valueKey).filter((column) => !taken.has(column));
  const numbers = grid.columns.filter(isNumber);
  const counts = numbers.filter((column) => !holdsShares(grid, column, headerEnd));
  const values = given.length > 0 ? given : counts.length > 0 ? counts : numbers;
  if (places.every((place) => place === undefined) || (values.length === 0 && tools.needsNumbers))
    return undefined;
  for (const n of tools.needed) {
    if (places[n] || fixed.has(n)) continue;
    const isList = across.size > 0 || values.length === 1 || given.length > 0;
    const place = placeUnknown({ grid, tools, headed }, { values, others, headerEnd }, isList);
    if (place && 'columns' in place) {
      named[n]?.push(...place.columns);
      for (const column of place.columns) if (others.includes(column)) others.shift();
    } else if (place && !across.has(n)) across.set(n, place.row);
  }
  const [unit] = headed.columnsOf('unit');
  return { named, across, time, unit, numbers, values, others, headerEnd };
}

/** Headers of columns with shares of the numbers next to them. */
const shareText = /^%|%$|[(,]\s*%|^(?:share|per cent|pay[ıi]?|oran[ıi]?|xüsusi çəki|წილი|доля)$/iu;

/** Whether a column has percentages, by its cells or the text directly above. */
function holdsShares(grid: Grid, column: number, headerEnd: number): boolean {
  const cells = bodyOf(grid, column, headerEnd);
  const shares = cells.filter((cell) => cell.kind === 'number' && cell.percent);
  const head = grid.shown(headerEnd, column)?.text.trim() ?? '';
  return shareText.test(head) || 2 * shares.length > cells.length;
}
