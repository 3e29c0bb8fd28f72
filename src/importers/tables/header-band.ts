import type { Cell } from '../workbook/model.ts';
import type { Layout } from './find-layout.ts';
import type { Grid } from './grid.ts';
import type { LabelReader } from './read-label.ts';

/** A header text, and its level above the numbers: −1 is innermost. */
export interface HeadText {
  readonly depth: number;
  readonly cell: Cell;
}

/** Header rows that label most number columns; rows above them are titles. */
function headerRows(grid: Grid, { across, headerEnd, values }: Layout): number[] {
  const least = Math.min(headerEnd, ...across.values());
  const rows: number[] = [];
  for (const row of grid.rows.filter((one) => one <= headerEnd).toReversed()) {
    const headed = values.filter((column) => grid.shown(row, column)).length;
    const [below] = rows;
    const isNext = below === undefined || below === row + 1;
    // A total may be named in the outer row alone.
    const gaps = values.filter((one) => below !== undefined && !grid.shown(below, one));
    const fills = gaps.length > 0 && gaps.every((column) => grid.shown(row, column));
    if (row < least && !(isNext && (fills || 2 * headed >= values.length))) break;
    rows.unshift(row);
  }
  return rows;
}

/** The header of the current rows; there may be another further down. */
export class HeaderBand {
  private readonly grid: Grid;
  private readonly numbers: readonly number[];
  private readonly heads = new Map<number, readonly HeadText[]>();
  /** Level of each axis within the header. */
  readonly depths: ReadonlyMap<number, number>;
  private rows: readonly number[];

  constructor(grid: Grid, layout: Layout) {
    this.grid = grid;
    this.numbers = layout.numbers;
    this.rows = headerRows(grid, layout);
    this.depths = new Map(
      [...layout.across].map(([n, row]) => [n, this.rows.indexOf(row) - this.rows.length]),
    );
  }

  get first(): number {
    return this.rows[0] ?? 0;
  }

  get last(): number {
    return this.rows.at(-1) ?? 0;
  }

  begin(row: number): void {
    this.rows = [row];
    this.heads.clear();
  }

  add(row: number): void {
    this.rows = [...this.rows, row];
    this.heads.clear();
  }

  /** Texts above a column, outermost first. */
  headOf(column: number): readonly HeadText[] {
    const known = this.heads.get(column);
    if (known) return known;
    const head = this.rows.flatMap((row, at): HeadText[] => {
      const cell = this.grid.shown(row, column) ?? this.borrowed(row, column);
      return cell ? [{ depth: at - this.rows.length, cell }] : [];
    });
    this.heads.set(column, head);
    return head;
  }

  /** The text to the left of an empty outer cell, if the row below repeats the same labels. */
  private borrowed(row: number, column: number): Cell | undefined {
    const { grid, last } = this;
    if (row === last) return undefined;
    const own = grid.shown(last, column)?.text;
    const twins = this.numbers.filter((one) => own && grid.shown(last, one)?.text === own);
    if (twins.length < 2) return undefined;
    const left = this.numbers.filter((one) => one < column).toReversed();
    return left.map((one) => grid.shown(row, one)).find((cell) => cell !== undefined);
  }

  /**
   * True for a total next to a name of its axis, known or not, or below another total: it sums something else, such
   * as men and women.
   * @param head texts above the column of the total
   * @param reader reader of the axis
   */
  isOtherTotal(
    cell: Cell,
    n: number,
    head: readonly HeadText[],
    reader: LabelReader | undefined,
  ): boolean {
    const kindOf = (text: string) => reader?.known(text)?.kind;
    if (kindOf(cell.text) !== 'total') return false;
    const own = head.find(({ depth }) => depth === this.depths.get(n))?.cell;
    if (own && own !== cell && !kindOf(own.text)) return true;
    const named = head.flatMap((one) => (kindOf(one.cell.text) ? [one.cell] : []));
    const first = named.find(({ text }) => kindOf(text) !== 'total') ?? named[0];
    return first !== cell;
  }
}
