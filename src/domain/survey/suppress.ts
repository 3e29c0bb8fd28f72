/**
 * Counts with their totals, as they are published beside each other. The last row holds the totals
 * of the columns and the last column those of the rows, each only where something adds up to them.
 */
export interface CountGrid {
  readonly cells: readonly (readonly number[])[];
  /** Do the rows add up to the last one? Answers of which each cluster gives one do. */
  readonly rowsAdd: boolean;
  /** Do the columns add up to the last one? */
  readonly columnsAdd: boolean;
  /**
   * Are counts hidden too that leave out fewer than the least number, or none, of those in the last
   * row? What all answered, each of them did.
   */
  readonly hidesNearAll?: boolean;
  /**
   * True if row and column totals are published elsewhere. Then only the groups are hidden, and none can be derived
   * from the totals: so several tables with the same totals protect each other's groups.
   */
  readonly totalsKnown?: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A way to change a hidden number by one: the steps lead from node to node of the grid. */
interface Step {
  readonly cell: Place;
  readonly from: number;
  readonly to: number;
}

const isSame = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

/** The grid with what of it is hidden so far. */
class Hiding {
  private readonly grid: CountGrid;
  private readonly hidden: boolean[][];
  private readonly lastRow: number;
  private readonly lastColumn: number;

  constructor(grid: CountGrid, least: number) {
    this.grid = grid;
    this.lastRow = grid.cells.length - 1;
    this.lastColumn = (grid.cells[0]?.length ?? 1) - 1;
    const isNearAll = (count: number, row: number, column: number) =>
      grid.hidesNearAll === true &&
      row !== this.lastRow &&
      this.at({ row: this.lastRow, column }) - count < least;
    this.hidden = grid.cells.map((line, row) =>
      line.map(
        (count, column) =>
          count > 0 &&
          !this.isKnown({ row, column }) &&
          (count < least || isNearAll(count, row, column)),
      ),
    );
  }

  /** True for a total that is public regardless of what is hidden here. */
  private isKnown({ row, column }: Place): boolean {
    return this.grid.totalsKnown === true && (row === this.lastRow || column === this.lastColumn);
  }

  result(): boolean[][] {
    return this.hidden;
  }

  private at({ row, column }: Place): number {
    return this.grid.cells[row]?.[column] ?? 0;
  }

  private isHidden({ row, column }: Place): boolean {
    return this.hidden[row]?.[column] ?? false;
  }

  hide({ row, column }: Place): void {
    const line = this.hidden[row];
    if (line) line[column] = true;
  }

  private places(): Place[] {
    return this.grid.cells.flatMap((line, row) => line.map((_, column) => ({ row, column })));
  }

  /** Is it a sum in one direction only? In the equations it stands on the other side. */
  private isMargin({ row, column }: Place): boolean {
    const { rowsAdd, columnsAdd } = this.grid;
    return (rowsAdd && row === this.lastRow) !== (columnsAdd && column === this.lastColumn);
  }

  /**
   * The least and the most that a hidden number can be by what a reader knows: a zero is never
   * hidden, a part of a column is no more than the column, and a column no less than its parts.
   */
  private bounds(place: Place): { least: number; most: number } {
    const { row, column } = place;
    if (row !== this.lastRow) return { least: 1, most: this.at({ row: this.lastRow, column }) };
    const parts = this.grid.cells.slice(0, -1).map((_, index) => this.at({ row: index, column }));
    return { least: Math.max(1, ...parts), most: Number.POSITIVE_INFINITY };
  }

  private stepsOf(cell: Place): Step[] {
    const { rowsAdd, columnsAdd } = this.grid;
    // What nothing adds up to is one free node: numbers in it change without a reader seeing it.
    const row = columnsAdd ? 1 + cell.row : 0;
    const column = rowsAdd ? 1 + this.grid.cells.length + cell.column : 0;
    const { least, most } = this.boundsIn(cell);
    const count = this.at(cell);
    const along = { cell, from: row, to: column };
    const back = { cell, from: column, to: row };
    const [more, less] = this.isMargin(cell) ? [back, along] : [along, back];
    return [...(count < most ? [more] : []), ...(count > least ? [less] : [])];
  }

  private boundsIn(cell: Place): { least: number; most: number } {
    // Where the rows add up, the sums themselves keep a column and its parts together.
    if (this.grid.rowsAdd) return { least: 1, most: Number.POSITIVE_INFINITY };
    return this.bounds(cell);
  }

  /** The hidden numbers that follow from what is published. */
  findOpen(): Place[] {
    const hidden = this.places().filter((place) => this.isHidden(place));
    const steps = hidden.flatMap((place) => this.stepsOf(place));
    return hidden.filter((place) => {
      const others = steps.filter(({ cell }) => !isSame(cell, place));
      return !this.stepsOf(place).some(({ from, to }) => isReached(others, to, from));
    });
  }

  /** How many of a sum are hidden. */
  private hiddenInRow = ({ row }: Place): number => (this.hidden[row] ?? []).filter(Boolean).length;
  private hiddenInColumn = ({ column }: Place): number =>
    this.hidden.filter((line) => line[column]).length;

  /** Numbers that stand in a sum with one of these. */
  private besides(open: readonly Place[], onlyAlone: boolean): Place[] {
    const { rowsAdd, columnsAdd } = this.grid;
    const isLeft = (count: number) => !onlyAlone || count === 1;
    return this.places().filter(
      (place) =>
        !this.isHidden(place) &&
        !this.isKnown(place) &&
        this.at(place) > 0 &&
        !(place.row === this.lastRow && place.column === this.lastColumn) &&
        open.some(
          (one) =>
            (columnsAdd && place.row === one.row && isLeft(this.hiddenInRow(one))) ||
            (rowsAdd && place.column === one.column && isLeft(this.hiddenInColumn(one))),
        ),
    );
  }

  /**
   * What is best hidden beside them: where one is alone in a sum, rather a part than a sum, rather
   * one that stands beside others in both directions, and a small one.
   */
  partnerOf(open: readonly Place[]): Place | undefined {
    const alone = this.besides(open, true);
    const places = alone.length > 0 ? alone : this.besides(open, false);
    const rank = (place: Place) =>
      (this.isMargin(place) ? 2 : 0) +
      (this.hiddenInRow(place) > 0 && this.hiddenInColumn(place) > 0 ? 0 : 1);
    return places.sort((a, b) => rank(a) - rank(b) || this.at(a) - this.at(b))[0];
  }
}

/** Does a way of steps lead from one node to another? */
function isReached(steps: readonly Step[], from: number, to: number): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    for (const step of steps) {
      if (step.from !== node || seen.has(step.to)) continue;
      seen.add(step.to);
      open.push(step.to);
    }
  }
  return false;
}

/**
 * Which counts of a grid are not published: those of groups that are too small, and others beside
 * them, until none of these can be computed from the rest. Every hidden number can then be another
 * one that is not nought, with the same published numbers around it. Zeros are published.
 * @param least the least number that is published
 * @returns undefined where nothing but the last number can be published
 */
export function suppress(
  grid: CountGrid,
  least: number,
): readonly (readonly boolean[])[] | undefined {
  const hiding = new Hiding(grid, least);
  for (let open = hiding.findOpen(); open.length > 0; open = hiding.findOpen()) {
    const partner = hiding.partnerOf(open);
    if (!partner) return undefined;
    hiding.hide(partner);
  }
  return hiding.result();
}
