import type { Grid } from './grid.ts';
import type { Headed } from './header-keys.ts';
import { findCodeColumn, findCodeRow, type CodeTools } from './numeric-codes.ts';
import {
  isLabelLine,
  type LayoutTools,
  type LineFacts,
  lookedRows,
  roleOf,
  scanGrid,
} from './scan-grid.ts';

/** Position of an axis: in columns, or in a header row. */
export type Placing = { readonly columns: readonly number[] } | { readonly row: number };

const countOf = (n: number) => (line: LineFacts) => line.names[n] ?? 0;

/** Lines by descending count, without those below half of the maximum. */
function rank(lines: readonly LineFacts[], count: (line: LineFacts) => number): LineFacts[] {
  const most = Math.max(0, ...lines.map(count));
  return lines
    .filter((line) => count(line) > 0 && count(line) >= most / 2)
    .toSorted((a, b) => count(b) - count(a) || a.at - b.at);
}

/** Locates the axes of a table one by one. */
export class Placer {
  readonly columns: readonly LineFacts[];
  private readonly rows: readonly LineFacts[];
  private readonly codes: CodeTools;
  /** Columns already assigned, for lists used as two axes, such as contacts. */
  private readonly used = new Set<number>();
  private readonly fixed: ReadonlySet<number>;
  /** Last row with a number, by column. */
  private readonly lastNumbers = new Map<number, number>();

  /** @param fixed axes given by the sheet as a whole */
  constructor(grid: Grid, tools: LayoutTools, headed: Headed, fixed: ReadonlySet<number>) {
    this.codes = { grid, tools, headed };
    this.fixed = fixed;
    const facts = scanGrid(grid, tools);
    this.rows = facts.rows;
    this.columns = facts.columns;
    for (const cell of grid.sheet.rows.flatMap(({ cells }) => cells))
      if (roleOf(cell, tools) !== 'text') this.lastNumbers.set(cell.column, cell.row);
  }

  private readonly isFree = ({ at }: LineFacts) =>
    !this.used.has(at) && ['code', undefined].includes(this.codes.headed.roles.get(at));

  /** Whether there are numbers next to the names in a column; numeric codes may be numbers themselves. */
  private isBesideNumbers({ at }: LineFacts, n: number, withCodes: boolean): boolean {
    const { grid, tools } = this.codes;
    if (!tools.needsNumbers) return true;
    return grid.rows.some((row) => {
      const cell = grid.at(row, at);
      if (!cell || !tools.readers[n]?.known(cell.text)) return false;
      if (!withCodes && roleOf(cell, tools) !== 'text') return false;
      return grid.columns.some((column) => {
        const other = column === at ? undefined : grid.at(row, column);
        const role = other && roleOf(other, tools);
        // The mark `C` next to the letter of another section is a section too.
        if (role === 'mark') return !tools.readers[n]?.known(other?.text ?? '');
        return role === 'number';
      });
    });
  }

  /** Whether there are numbers below the names in a row. */
  private heads({ at }: LineFacts, n: number, withCodes: boolean): boolean {
    const { grid, tools } = this.codes;
    const columns = grid.columns.filter((column) => {
      const cell = grid.shown(at, column);
      if (!cell || !tools.readers[n]?.known(cell.text)) return false;
      return withCodes || roleOf(cell, tools) === 'text';
    });
    return columns.some((column) => (this.lastNumbers.get(column) ?? 0) > at);
  }

  /** Locate axis `n`; undefined if nothing matches its list. */
  place(n: number): Placing | undefined {
    const { tools, headed } = this.codes;
    const given = headed.columnsOf(tools.keys[n] ?? '');
    if (given.length > 0) return { columns: given };
    const sharers = tools.readers.filter((reader) => reader === tools.readers[n]).length;
    const upright = rank(this.columns.filter(isLabelLine).filter(this.isFree), countOf(n)).filter(
      (line) => this.isBesideNumbers(line, n, false),
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

  /** Locate numeric codes: in a first column, or in the row above the numbers. */
  private placeCodes(n: number): Placing | undefined {
    const columns = this.columns.filter(
      (line) => this.isFree(line) && this.isBesideNumbers(line, n, true),
    );
    const last = this.columns.findLast(({ numbers }) => numbers > 0)?.at;
    const column = findCodeColumn(
      columns.filter(({ at }) => at !== last),
      n,
      this.codes,
    );
    if (column !== undefined) return { columns: [column] };
    const rows = this.rows.slice(0, lookedRows).filter((line) => this.heads(line, n, true));
    const row = findCodeRow(rows, n, this.codes);
    return row === undefined ? undefined : { row };
  }
}
