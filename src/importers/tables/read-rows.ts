import type { Cell } from '../workbook/model.ts';
import type { Layout } from './find-layout.ts';
import { continuesHeader } from './header-rows.ts';
import type { Grid } from './grid.ts';
import { HeaderBand } from './header-band.ts';
import type { LabelCell, RawNumber, SheetRows } from './raw-number.ts';
import { type LayoutTools, roleOf } from './scan-grid.ts';
import { readTime, type TableTime } from './table-time.ts';
import { readUnit, type TableUnit } from './table-unit.ts';

/** A status flag, in a narrow column to the right of a number. */
const flagText = /^\(?[a-z]{1,3}\)?$/u;

/** Reader of the rows of a sheet with a given layout. */
export class RowReader {
  private readonly grid: Grid;
  private readonly layout: Layout;
  private readonly tools: LayoutTools;
  private readonly numbers: RawNumber[] = [];
  private readonly notes: Cell[] = [];
  private readonly filledDown = new Map<number, Cell>();
  private readonly merged = new Map<string, Cell>();
  private readonly flags: ReadonlySet<number>;
  private readonly fillable: ReadonlySet<number>;
  /** Labels and unit of the last heading row, for the rows below. */
  private readonly block: {
    names: Map<number, LabelCell>;
    time: TableTime | undefined;
    unit: TableUnit | undefined;
  } = { names: new Map(), time: undefined, unit: undefined };
  private readonly last = new Map<number, Cell>();
  private readonly band: HeaderBand;

  private readonly fixed: TableUnit | undefined;

  /** @param fixed unit of all numbers, if the mapping gives one */
  constructor(grid: Grid, layout: Layout, tools: LayoutTools, fixed: TableUnit | undefined) {
    this.fixed = fixed;
    this.grid = grid;
    this.layout = layout;
    this.tools = tools;
    this.flags = new Set(layout.others.filter((column) => this.holdsFlags(column)));
    this.fillable = new Set(layout.named.flat().filter((column) => this.isFilledDown(column)));
    this.band = new HeaderBand(grid, layout);
  }

  private isNumber(cell: Cell | undefined): boolean {
    return cell !== undefined && roleOf(cell, this.tools) !== 'text';
  }

  private get bodyRows(): number[] {
    return this.grid.rows.filter((row) => row > this.layout.headerEnd);
  }

  private holdsFlags(column: number): boolean {
    const cells = this.bodyRows.flatMap((row) => this.grid.at(row, column) ?? []);
    const isRight = this.layout.values.includes(column - 1);
    return isRight && cells.length > 0 && cells.every(({ text }) => flagText.test(text.trim()));
  }

  /** True if only the first row of each group is labelled, as in pivot tables. */
  private isFilledDown(column: number): boolean {
    const rows = this.bodyRows.filter((row) =>
      this.layout.values.some((value) => this.isNumber(this.grid.at(row, value))),
    );
    const filled = rows.filter((row) => this.grid.shown(row, column) !== undefined);
    return filled[0] === rows[0] && filled.length > 0 && rows.length >= 2 * filled.length;
  }

  /** Labels of a row in the candidate columns of axis `n`; known ones are preferred. */
  private labelsIn(row: number, n: number): LabelCell[] {
    const labels = (this.layout.named[n] ?? []).flatMap((column): LabelCell[] => {
      const own = this.grid.at(row, column);
      if (own) this.last.set(column, own);
      const merged = own ? undefined : this.grid.shown(row, column);
      const above = this.fillable.has(column) ? this.last.get(column) : undefined;
      const cell = own ?? merged ?? above;
      if (!cell) return [];
      if (merged) this.merged.set(merged.address, merged);
      else if (!own && !this.filledDown.has(column)) this.filledDown.set(column, cell);
      return [{ cell }];
    });
    const known = labels.filter(({ cell }) => this.tools.readers[n]?.known(cell.text));
    return known.length > 0 ? known : labels.slice(0, 1);
  }

  /**
   * The label of a number among several in its row: one within the others, otherwise the nearest to the left,
   * for side-by-side tables.
   */
  private nameFor(labels: readonly LabelCell[], n: number, column: number): LabelCell | undefined {
    const [first, ...others] = labels;
    if (others.length === 0) return first;
    const idOf = ({ cell }: LabelCell) => {
      const label = this.tools.readers[n]?.known(cell.text);
      return label?.kind === 'entry' ? label.id : '';
    };
    const lowest = labels.find((one) =>
      labels.every((other) => other === one || this.tools.isBelow(idOf(one), idOf(other))),
    );
    const left = labels.filter(({ cell }) => cell.column < column);
    const nearest = left.toSorted((a, b) => b.cell.column - a.cell.column)[0];
    return lowest ?? nearest ?? first;
  }

  /** Read a row without numbers as a heading of the rows below. */
  private readHeading(cells: readonly Cell[]): void {
    for (const cell of cells) {
      const time = readTime(cell.text);
      const unit = readUnit(cell.text);
      if (time) this.block.time = time;
      const n = this.tools.readers.findIndex((reader) => reader?.known(cell.text));
      if (n === -1) this.setUnit(unit);
      if (n !== -1 && !this.layout.across.has(n)) this.block.names.set(n, { cell });
      if (n === -1 && !time) this.notes.push(cell);
    }
  }

  /** Keep the unit for the rows below; titles without a unit leave it unchanged. */
  private setUnit(unit: TableUnit | undefined): void {
    const { unit: before } = this.block;
    // “Employment structure (%)” below “Labour force” is a unit; a source below it is none.
    if (unit && !(unit.kind === 'open' && before?.kind === 'count')) this.block.unit = unit;
  }

  private isNamed(row: number): boolean {
    return this.layout.named.some((columns, n) =>
      columns.some((column) => {
        const cell = this.grid.at(row, column);
        return cell && this.tools.readers[n]?.known(cell.text);
      }),
    );
  }

  /** Whether a row of a list has all its names, each in a separate column. */
  private isListRow(row: number): boolean {
    const { named, across } = this.layout;
    if (across.size > 0) return false;
    const found = [...this.tools.needed].map((n) =>
      named[n]?.find((column) => {
        const cell = this.grid.at(row, column);
        return cell && this.tools.readers[n]?.known(cell.text);
      }),
    );
    return !found.includes(undefined) && new Set(found).size === found.length;
  }

  /** Whether a row below the header repeats a header of the same names, or of times. */
  private isHeader(row: number): boolean {
    const { across, values } = this.layout;
    for (const n of across.keys()) {
      const known = values.filter((column) => {
        const cell = this.grid.shown(row, column);
        return cell && this.tools.readers[n]?.known(cell.text) && !this.isNumber(cell);
      });
      if (known.length > 1 || (known.length === 1 && values.length === 1)) return true;
    }
    const times = values.filter((column) => {
      const cell = this.grid.at(row, column);
      return cell && readTime(cell.text);
    });
    const filled = values.filter((column) => this.grid.at(row, column));
    return times.length > 1 && times.length === filled.length && !this.isNamed(row);
  }

  /**
   * Names of a number. If two axes share one column, the outer name comes first and applies to the rows below.
   */
  private namesOf(
    own: readonly (readonly LabelCell[])[],
    column: number,
  ): (LabelCell | undefined)[] {
    const { named } = this.layout;
    const twinOf = (n: number) =>
      named.findIndex((columns, m) => m !== n && columns[0] === named[n]?.[0]);
    return own.map((labels, n) => {
      const label = this.nameFor(labels, n, column);
      const above = this.block.names.get(n);
      const twin = named[n]?.[0] === undefined ? -1 : twinOf(n);
      if (!label || twin === -1) return label ?? above;
      const kindOf = (m: number) => this.tools.readers[m]?.known(label.cell.text)?.kind;
      const [isOwn, isTwin] = [kindOf(n) !== undefined, kindOf(twin) !== undefined];
      // A total, or a text in neither list, belongs to the inner axis.
      if (isOwn === isTwin) return above ?? label;
      // The row of an outer name has the sum of the inner ones.
      if (!isOwn)
        return this.block.names.has(twin) || above === undefined
          ? { ...label, isWhole: true }
          : above;
      if (!this.block.names.has(twin)) this.block.names.set(n, label);
      return label;
    });
  }

  /** Total of an axis in a column of descriptions, where the column of codes is blank. */
  private findBeside(row: number, n: number): LabelCell | undefined {
    const { layout, grid, tools } = this;
    const cells = layout.others.flatMap((other) => grid.shown(row, other) ?? []);
    const cell = cells.find(({ text }) => tools.readers[n]?.known(text)?.kind === 'total');
    return cell && { cell };
  }

  private take(row: number, column: number | undefined, names: readonly (LabelCell | undefined)[]) {
    const { layout, grid, tools } = this;
    const cell = column === undefined ? undefined : grid.at(row, column);
    const head = column === undefined ? [] : this.band.headOf(column);
    const rest = new Map<string, string>();
    const across = new Map<number, LabelCell>();
    let { time, unit } = this.block;
    const timeCell = layout.time === undefined ? undefined : grid.shown(row, layout.time);
    time = (timeCell && readTime(timeCell.text)) ?? time;
    for (const { depth, cell: text } of head) {
      const n = [...layout.across.keys()].find(
        (one) =>
          tools.readers[one]?.known(text.text) &&
          // A number is a name only in the row of codes.
          (!this.isNumber(text) || this.band.depths.get(one) === depth),
      );
      const own = readTime(text.text);
      const told = readUnit(text.text);
      if (n === undefined || told?.kind === 'count') unit = told ?? unit;
      if (own) time = own;
      else if (n === undefined || this.band.isOtherTotal(text, n, head, tools.readers[n]))
        rest.set(`header ${depth}`, text.text);
      else across.set(n, { cell: text, isHeader: true });
    }
    for (const [n, depth] of this.band.depths) {
      const unknown = across.has(n) ? undefined : head.find((one) => one.depth === depth);
      if (!unknown) continue;
      across.set(n, { cell: unknown.cell, isHeader: true });
      rest.delete(`header ${depth}`);
    }
    const unitCell = layout.unit === undefined ? undefined : grid.shown(row, layout.unit);
    for (const other of layout.others) {
      const text = this.flags.has(other) ? undefined : grid.shown(row, other)?.text;
      if (text) rest.set(`column ${other}`, text);
    }
    const counted = (unitCell && readUnit(unitCell.text)) ?? this.fixed ?? unit;
    const flagged = column !== undefined && this.flags.has(column + 1);
    const anchor = cell ?? grid.columns.flatMap((one) => grid.at(row, one) ?? [])[0];
    if (!anchor) return;
    this.numbers.push({
      ...{ row, cell, anchor, time, rest },
      flag: flagged ? (grid.at(row, (column ?? 0) + 1)?.text.trim() ?? '') : '',
      names: names.map((label, n) => across.get(n) ?? label ?? this.findBeside(row, n)),
      zeros: counted?.kind === 'count' ? counted.zeros : undefined,
      unit: counted?.kind === 'count' ? undefined : counted,
    });
  }

  read(): SheetRows {
    const { grid, layout, tools } = this;
    const { first } = this.band;
    for (const { row, cells } of grid.sheet.rows.filter((one) => one.row <= layout.headerEnd)) {
      if (row < first) this.readHeading(cells);
      else this.notes.push(...cells);
      // A corner may have the unit of the numbers too.
      for (const { column, text } of row < first ? [] : cells)
        if (layout.named.some((columns) => columns.includes(column))) this.setUnit(readUnit(text));
    }
    const inNames = new Set(layout.named.flat());
    let before = layout.headerEnd;
    for (const row of this.bodyRows) {
      const cells = grid.columns.flatMap((column) => grid.at(row, column) ?? []);
      const isNext = this.band.last === before;
      before = row;
      if (this.isHeader(row)) {
        this.band.begin(row);
        continue;
      }
      if (isNext && continuesHeader(grid, row, inNames, tools)) {
        this.band.add(row);
        continue;
      }
      // Text in place of a number is refused if its row is labelled; otherwise it is a note.
      const filled = layout.values.filter((column) => grid.at(row, column));
      const isCounted = filled.some((column) => this.isNumber(grid.at(row, column)));
      const isRow = isCounted || (filled.length > 0 ? this.isNamed(row) : this.isListRow(row));
      if (!isRow && tools.needsNumbers) {
        this.readHeading(cells);
        continue;
      }
      const labels = tools.keys.map((_, n) => this.labelsIn(row, n));
      if (filled.length === 0 && layout.across.size === 0)
        this.take(row, undefined, this.namesOf(labels, Number.POSITIVE_INFINITY));
      for (const column of filled) this.take(row, column, this.namesOf(labels, column));
    }
    const passed = layout.numbers.filter((column) => !layout.values.includes(column));
    return {
      passed: passed.flatMap((column) => grid.shown(layout.headerEnd, column) ?? []),
      numbers: this.numbers,
      notes: this.notes,
      filledDown: [...this.filledDown.values()],
      merged: [...this.merged.values()],
    };
  }
}
