import type { Cell } from '../workbook/model.ts';
import type { Grid } from './grid.ts';
import { findKeys, type Headed } from './header-keys.ts';
import { isLabelLine, type LineFacts, roleOf, scanGrid, type ScanTools } from './scan-grid.ts';
import { readTime } from './table-time.ts';

/** What the rows and columns of a sheet hold. */
export interface Layout {
  /** Columns that hold a name, the surest first: a list for each name of the kind. */
  readonly named: readonly (readonly number[])[];
  /** Names that the header holds, by their place in the kind, with the row that they stand in. */
  readonly across: ReadonlyMap<number, number>;
  /** The column of times in a list, and that of units. */
  readonly time: number | undefined;
  readonly unit: number | undefined;
  /** Columns of numbers, and those among them that are read. */
  readonly numbers: readonly number[];
  readonly values: readonly number[];
  /** Columns of other texts, which may set apart rows of the same names. */
  readonly others: readonly number[];
  /** The last row of the header; 0 where there is none. */
  readonly headerEnd: number;
}

/** What layouts are found with. */
export interface LayoutTools extends ScanTools {
  /** What a header means: the key of a column, `year`, `unit`, `code` or `-` for one to pass over. */
  readonly roleOfHeader: (text: string) => string | undefined;
  /** The keys of the names, in their order, and that of the number. */
  readonly keys: readonly string[];
  readonly valueKey: string;
  /** Whether a region is part of another one. */
  readonly isBelow: (id: string, other: string) => boolean;
  /** False for a list that may have no numbers at all, as of contacts. */
  readonly needsNumbers: boolean;
  /** Names that a table cannot do without, by their place. */
  readonly needed: ReadonlySet<number>;
}

/** Rows at the top of a sheet in which a header can end. */
export const lookedRows = 60;

/** What the search for a name found: columns that hold it, or the row of the header that does. */
type Placing = { readonly columns: readonly number[] } | { readonly row: number };

const countOf = (n: number) => (line: LineFacts) => line.names[n] ?? 0;
const codesOf = (n: number) => (line: LineFacts) => line.codes[n] ?? 0;

/** Lines by how many of something they have; those with less than half of the most are left out. */
function rank(lines: readonly LineFacts[], count: (line: LineFacts) => number): LineFacts[] {
  const most = Math.max(0, ...lines.map(count));
  return lines
    .filter((line) => count(line) > 0 && count(line) >= most / 2)
    .toSorted((a, b) => count(b) - count(a) || a.at - b.at);
}

/** A line whose numbers are nearly all codes of one list. */
const isCodeLine = (line: LineFacts, n: number): boolean =>
  codesOf(n)(line) >= 2 && codesOf(n)(line) >= 0.8 * (line.numbers - line.timeCells);

/** Places the names of a kind on a sheet, one after the other. */
class Placer {
  private readonly grid: Grid;
  private readonly tools: LayoutTools;
  private readonly headed: Headed;
  private readonly rows: readonly LineFacts[];
  private readonly columns: readonly LineFacts[];
  /** Columns that hold names of a list which numbers the table twice, as of contacts. */
  private readonly used = new Set<number>();

  private readonly fixed: ReadonlySet<number>;
  /** The last row in which a column has a number. */
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

  /** Whether numbers stand beside the cells of a column that name something. */
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

  /** Whether numbers stand below the cells of a row that name something. */
  private heads({ at }: LineFacts, n: number, withCodes: boolean): boolean {
    const reader = this.tools.readers[n];
    const columns = this.grid.columns.filter((column) => {
      const cell = this.grid.shown(at, column);
      if (!cell || !reader?.known(cell.text)) return false;
      return withCodes || roleOf(cell, this.tools) === 'text';
    });
    return columns.some((column) => (this.lastNumbers.get(column) ?? 0) > at);
  }

  /** Where a name of the kind stands; undefined where nothing on the sheet is known for one. */
  place(n: number): Placing | undefined {
    const given = this.headed.columnsOf(this.tools.keys[n] ?? '');
    if (given.length > 0) return { columns: given };
    const sharers = this.tools.readers.filter((reader) => reader === this.tools.readers[n]).length;
    const upright = rank(this.columns.filter(isLabelLine).filter(this.isFree), countOf(n)).filter(
      (line) => this.isBesideNumbers(line, n),
    );
    // One name above the numbers is a title where the sheet has been found to have that title.
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

  /** The same of codes in digits, which might be numbers: the row above numbers, or a first column. */
  private placeCodes(n: number): Placing | undefined {
    const flat = this.rows
      .slice(0, lookedRows)
      .find((line) => isCodeLine(line, n) && this.heads(line, n, true));
    const upright = this.columns
      .filter((line) => isCodeLine(line, n) && this.isBesideNumbers(line, n))
      .find(this.isFree);
    const isLast = upright?.at === this.columns.findLast(({ numbers }) => numbers > 0)?.at;
    if (upright && !isLast && codesOf(n)(upright) >= (flat ? codesOf(n)(flat) : 0))
      return { columns: [upright.at] };
    return flat && { row: flat.at };
  }

  /** Columns of texts that nothing was found for. */
  otherTexts(taken: ReadonlySet<number>, headerEnd: number): number[] {
    const rows = this.grid.rows.filter((row) => row > headerEnd);
    return this.grid.columns.filter((column) => {
      const cells = taken.has(column) ? [] : rows.flatMap((row) => this.grid.at(row, column) ?? []);
      const roles = cells.map((cell) => roleOf(cell, this.tools));
      const texts = roles.filter((role) => role === 'text').length;
      return texts > 0 && texts >= roles.filter((role) => role === 'number').length;
    });
  }

  /** A column in which nothing but times stand, before the columns of numbers. */
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

/** True for a row of the header below its names: times, units, a count of the columns, other texts. */
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
 * Finds out what the rows and columns of a sheet hold; undefined where it holds no table. Where nothing is
 * known of a name that the table needs, it is looked for where no other stands: its words are then told.
 * @param fixed names that the sheet as a whole gives
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

/** What heads shares of the numbers beside them. */
const shareText = /^%|%$|[(,]\s*%|^(?:share|per cent|pay[ıi]?|oran[ıi]?|xüsusi çəki|წილი|доля)$/iu;

/** Whether a column holds shares of a whole, by its cells or by the text right above them. */
function holdsShares(grid: Grid, column: number, headerEnd: number): boolean {
  const cells = grid.rows.flatMap((row) => (row > headerEnd ? (grid.at(row, column) ?? []) : []));
  const shares = cells.filter((cell) => cell.kind === 'number' && cell.percent);
  const head = grid.shown(headerEnd, column)?.text.trim() ?? '';
  return shareText.test(head) || 2 * shares.length > cells.length;
}

/** The row above the first one with a name and a number beside it. */
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
    // Numbers such as 2010 beside a known name are no years of a header.
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
