import type { Cell } from '../workbook/model.ts';
import type { Grid } from './grid.ts';
import { findKeys, type Headed } from './header-keys.ts';
import { isLabelLine, type LineFacts, roleOf, scanGrid, type ScanTools } from './scan-grid.ts';
import { readTime } from './table-time.ts';

/** Roles of the rows and columns of a sheet. */
export interface Layout {
  /** Columns with names, best candidate first: one list per axis of the table. */
  readonly named: readonly (readonly number[])[];
  /** Axes named in the header: axis index to header row. */
  readonly across: ReadonlyMap<number, number>;
  /** Column of times in a long-format list, and column of units. */
  readonly time: number | undefined;
  readonly unit: number | undefined;
  /** All number columns, and those that are imported. */
  readonly numbers: readonly number[];
  readonly values: readonly number[];
  /** Text columns that may distinguish rows with the same names. */
  readonly others: readonly number[];
  /** Last row of the header; 0 if there is none. */
  readonly headerEnd: number;
}

/** Lookups for finding the layout. */
export interface LayoutTools extends ScanTools {
  /** Role of a header: the key of a column, `year`, `unit`, `code`, or `-` to skip it. */
  readonly roleOfHeader: (text: string) => string | undefined;
  /** Keys of the axes in order, and key of the number. */
  readonly keys: readonly string[];
  readonly valueKey: string;
  /** True if a region lies within another. */
  readonly isBelow: (id: string, other: string) => boolean;
  /** False for lists that may have no numbers, such as contacts. */
  readonly needsNumbers: boolean;
  /** Indexes of the axes a table must have. */
  readonly needed: ReadonlySet<number>;
}

/** Rows at the top of a sheet searched for the end of the header. */
export const lookedRows = 60;

/** Where an axis was found: in columns, or in a header row. */
type Placing = { readonly columns: readonly number[] } | { readonly row: number };

const countOf = (n: number) => (line: LineFacts) => line.names[n] ?? 0;
const codesOf = (n: number) => (line: LineFacts) => line.codes[n] ?? 0;

/** Lines sorted by a count, without those below half of the maximum. */
function rank(lines: readonly LineFacts[], count: (line: LineFacts) => number): LineFacts[] {
  const most = Math.max(0, ...lines.map(count));
  return lines
    .filter((line) => count(line) > 0 && count(line) >= most / 2)
    .toSorted((a, b) => count(b) - count(a) || a.at - b.at);
}

/** True for a line whose numbers are mostly codes of one list. */
const isCodeLine = (line: LineFacts, n: number): boolean =>
  codesOf(n)(line) >= 2 && codesOf(n)(line) >= 0.8 * (line.numbers - line.timeCells);

/** Locates the axes of a table in a sheet, one after the other. */
class Placer {
  private readonly grid: Grid;
  private readonly tools: LayoutTools;
  private readonly headed: Headed;
  private readonly rows: readonly LineFacts[];
  private readonly columns: readonly LineFacts[];
  /** Columns already assigned, for a list that serves as two axes, as with contacts. */
  private readonly used = new Set<number>();

  private readonly fixed: ReadonlySet<number>;
  /** Last row with a number, by column. */
  private readonly lastNumbers = new Map<number, number>();

  constructor(grid: Grid, tools: LayoutTools, headed: Headed, fixed: ReadonlySet<number>) {
    this.grid = grid;
    this.tools = tools;
    this.headed = headed;
    this.fixed = fixed;
    const facts = scanGrid(grid, tools);
    this.rows = facts.rows;
    this.columns = facts.columns;
    for (const cell of grid.sheet.rows.flatMap(({ cells }) => cells))
      if (roleOf(cell, tools) !== 'text') this.lastNumbers.set(cell.column, cell.row);
  }

  private readonly isFree = ({ at }: LineFacts) =>
    !this.used.has(at) && ['code', undefined].includes(this.headed.roles.get(at));

  /** True if there are numbers next to the names in a column. */
  private readonly isBesideNumbers = ({ at }: LineFacts, n: number): boolean => {
    if (!this.tools.needsNumbers) return true;
    return this.grid.rows.some((row) => {
      const cell = this.grid.at(row, at);
      if (!cell || !this.tools.readers[n]?.known(cell.text)) return false;
      return this.grid.columns.some((column) => {
        const other = column === at ? undefined : this.grid.at(row, column);
        return other && roleOf(other, this.tools) !== 'text';
      });
    });
  };

  /** True if there are numbers below the names in a row. */
  private heads({ at }: LineFacts, n: number, withCodes: boolean): boolean {
    const reader = this.tools.readers[n];
    const columns = this.grid.columns.filter((column) => {
      const cell = this.grid.shown(at, column);
      if (!cell || !reader?.known(cell.text)) return false;
      return withCodes || roleOf(cell, this.tools) === 'text';
    });
    return columns.some((column) => (this.lastNumbers.get(column) ?? 0) > at);
  }

  /** Locates axis `n`; undefined if nothing in the sheet matches its list. */
  place(n: number): Placing | undefined {
    const given = this.headed.columnsOf(this.tools.keys[n] ?? '');
    if (given.length > 0) return { columns: given };
    const sharers = this.tools.readers.filter((reader) => reader === this.tools.readers[n]).length;
    const upright = rank(this.columns.filter(isLabelLine).filter(this.isFree), countOf(n)).filter(
      (line) => this.isBesideNumbers(line, n),
    );
    // If the sheet title already fixes the axis, a single name above the numbers is that title.
    const flat = rank(this.rows.filter(isLabelLine).slice(0, lookedRows), countOf(n)).find(
      (line) => this.heads(line, n, false) && !(this.fixed.has(n) && countOf(n)(line) === 1),
    );
    const [best] = sharers > 1 ? upright.toSorted((a, b) => a.at - b.at) : upright;
    if (flat && (!best || countOf(n)(flat) > countOf(n)(best))) return { row: flat.at };
    if (!best) return this.placeCodes(n);
    if (sharers === 1) return { columns: upright.map(({ at }) => at) };
    this.used.add(best.at);
    return { columns: [best.at] };
  }

  /** True for a column whose header says that it holds codes, or that has none: counts have a header of their own. */
  private readonly isOfCodes = ({ at }: LineFacts): boolean =>
    this.headed.roles.get(at) === 'code' ||
    this.grid.rows.every((row) => {
      const cell = this.grid.at(row, at);
      return !cell || roleOf(cell, this.tools) !== 'text';
    });

  /** True for a row that begins with a name of another list: its numbers are counts. */
  private readonly isOfCounts = ({ at }: LineFacts, n: number): boolean =>
    this.grid.columns.some((column) => {
      const cell = this.grid.at(at, column);
      return (
        cell !== undefined &&
        roleOf(cell, this.tools) === 'text' &&
        this.tools.readers.some((reader, other) => other !== n && reader?.known(cell.text))
      );
    });

  /**
   * Locates numeric codes, which could be numbers: the row above the numbers, or a first column.
   */
  private placeCodes(n: number): Placing | undefined {
    const flat = this.rows
      .slice(0, lookedRows)
      .find(
        (line) => isCodeLine(line, n) && !this.isOfCounts(line, n) && this.heads(line, n, true),
      );
    const upright = this.columns
      .filter(
        (line) => isCodeLine(line, n) && this.isOfCodes(line) && this.isBesideNumbers(line, n),
      )
      .find(this.isFree);
    const isLast = upright?.at === this.columns.findLast(({ numbers }) => numbers > 0)?.at;
    if (upright && !isLast && codesOf(n)(upright) >= (flat ? codesOf(n)(flat) : 0))
      return { columns: [upright.at] };
    return flat && { row: flat.at };
  }

  /** Text columns without a role. */
  otherTexts(taken: ReadonlySet<number>, headerEnd: number): number[] {
    const rows = this.grid.rows.filter((row) => row > headerEnd);
    return this.grid.columns.filter((column) => {
      const cells = taken.has(column) ? [] : rows.flatMap((row) => this.grid.at(row, column) ?? []);
      const roles = cells.map((cell) => roleOf(cell, this.tools));
      const texts = roles.filter((role) => role === 'text').length;
      return texts > 0 && texts >= roles.filter((role) => role === 'number').length;
    });
  }

  /** A column of times only, before the number columns. */
  timeColumn(taken: ReadonlySet<number>, headerEnd: number): number | undefined {
    const given = this.headed.columnsOf('year')[0];
    if (given !== undefined) return given;
    const found = this.columns.find(({ at, timeCells, times }) => {
      if (taken.has(at) || this.headed.roles.has(at) || timeCells === 0) return false;
      const cells = this.grid.rows.flatMap((row) =>
        row > headerEnd ? (this.grid.at(row, at) ?? []) : [],
      );
      const isNamed = cells.length > 1 && cells.every(({ text }) => readTime(text) !== undefined);
      return isNamed && times >= 1 && at < (this.columns.at(-1)?.at ?? 0);
    });
    return found?.at;
  }
}

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

/**
 * Determines the roles of the rows and columns of a sheet; undefined if it holds no table. A
 * required axis without any known name is assigned to the remaining position, and its words are
 * reported.
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
  const first = firstBodyRow(grid, inNames, tools, headed);
  let headerEnd = across.size > 0 ? Math.max(...across.values()) : first.before;
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
  const time = placer.timeColumn(new Set([...taken, ...headings]), headerEnd);
  if (time !== undefined) taken.add(time);
  const others = placer.otherTexts(new Set([...taken, ...headings]), headerEnd);
  const isNumber = (column: number) =>
    !taken.has(column) &&
    !others.includes(column) &&
    grid.rows.some((row) => {
      const cell = row > headerEnd ? grid.at(row, column) : undefined;
      return cell !== undefined && roleOf(cell, tools) !== 'text';
    });
  const given = headed.columnsOf(tools.valueKey).filter((column) => !taken.has(column));
  const numbers = grid.columns.filter(isNumber);
  const counts = numbers.filter((column) => !holdsShares(grid, column, headerEnd));
  const values = given.length > 0 ? given : counts.length > 0 ? counts : numbers;
  if (places.every((place) => place === undefined) || (values.length === 0 && tools.needsNumbers))
    return undefined;
  for (const n of tools.needed) {
    if (places[n] || fixed.has(n)) continue;
    const isList = across.size > 0 || values.length === 1 || given.length > 0;
    const column = isList ? others.shift() : undefined;
    if (column !== undefined) named[n]?.push(column);
    else if (headerEnd > 0 && !across.has(n)) across.set(n, headerEnd);
  }
  const [unit] = headed.columnsOf('unit');
  return { named, across, time, unit, numbers, values, others, headerEnd };
}

/** Headers of columns with shares of the numbers next to them. */
const shareText = /^%|%$|[(,]\s*%|^(?:share|per cent|pay[ıi]?|oran[ıi]?|xüsusi çəki|წილი|доля)$/iu;

/** True if a column holds percentages, by its cells or the text directly above them. */
function holdsShares(grid: Grid, column: number, headerEnd: number): boolean {
  const cells = grid.rows.flatMap((row) => (row > headerEnd ? (grid.at(row, column) ?? []) : []));
  const shares = cells.filter((cell) => cell.kind === 'number' && cell.percent);
  const head = grid.shown(headerEnd, column)?.text.trim() ?? '';
  return shareText.test(head) || 2 * shares.length > cells.length;
}

/** The row above the first one with a name and a number next to it. */
function firstBodyRow(
  grid: Grid,
  named: ReadonlySet<number>,
  tools: LayoutTools,
  headed: Headed,
): { readonly before: number } {
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
  return { before };
}
