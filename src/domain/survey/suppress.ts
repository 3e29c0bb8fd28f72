/**
 * Counts with their totals, published together. The last row has the column totals and the last column the row
 * totals, each only if there is something that adds up.
 */
export interface CountGrid {
  readonly cells: readonly (readonly number[])[];
  /** Whether the rows add up to the last one, as single-choice answers do. */
  readonly rowsAdd: boolean;
  /** Whether the columns add up to the last one. */
  readonly columnsAdd: boolean;
  /**
   * Whether to hide counts that leave fewer than the minimum, or none, of the last row: an answer given by all
   * reveals each cluster's answer.
   */
  readonly hidesNearAll?: boolean;
  /**
   * Whether row and column totals are published elsewhere. Then only the groups are hidden, and none can be
   * derived from the totals: so several tables with the same totals protect each other's groups.
   */
  readonly totalsKnown?: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Change of a hidden number by one, as an edge between nodes of the grid. */
interface Step {
  readonly cell: Place;
  readonly from: number;
  readonly to: number;
}

const isSame = (a: Place, b: Place) => a.row === b.row && a.column === b.column;

/** Grid with its currently hidden cells. */
class Hiding {
  private readonly grid: CountGrid;
  private readonly hidden: boolean[][];
  private readonly lastRow: number;
  private readonly lastColumn: number;

  constructor(grid: CountGrid, min: number) {
    this.grid = grid;
    this.lastRow = grid.cells.length - 1;
    this.lastColumn = (grid.cells[0]?.length ?? 1) - 1;
    const isNearAll = (count: number, row: number, column: number) =>
      grid.hidesNearAll === true &&
      row !== this.lastRow &&
      this.at({ row: this.lastRow, column }) - count < min;
    this.hidden = grid.cells.map((line, row) =>
      line.map(
        (count, column) =>
          count > 0 &&
          !this.isKnown({ row, column }) &&
          (count < min || isNearAll(count, row, column)),
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

  /** True for subtotals, which go on the right-hand side of the equations. */
  private isMargin({ row, column }: Place): boolean {
    const { rowsAdd, columnsAdd } = this.grid;
    return (rowsAdd && row === this.lastRow) !== (columnsAdd && column === this.lastColumn);
  }

  /**
   * Bounds of a hidden number from public knowledge: zeros are never hidden, a part is at most its column's
   * total, and a total at least each of its parts.
   */
  private bounds(place: Place): { least: number; most: number } {
    const { row, column } = place;
    if (row !== this.lastRow) return { least: 1, most: this.at({ row: this.lastRow, column }) };
    const parts = this.grid.cells.slice(0, -1).map((_, index) => this.at({ row: index, column }));
    return { least: Math.max(1, ...parts), most: Number.POSITIVE_INFINITY };
  }

  private stepsOf(cell: Place): Step[] {
    const { rowsAdd, columnsAdd } = this.grid;
    // Cells outside any sum share one free node, as changes to them are not noticeable.
    const row = columnsAdd ? 1 + cell.row : 0;
    const column = rowsAdd ? 1 + this.grid.cells.length + cell.column : 0;
    const { least: min, most: max } = this.boundsIn(cell);
    const count = this.at(cell);
    const along = { cell, from: row, to: column };
    const back = { cell, from: column, to: row };
    const [more, less] = this.isMargin(cell) ? [back, along] : [along, back];
    return [...(count < max ? [more] : []), ...(count > min ? [less] : [])];
  }

  private boundsIn(cell: Place): { least: number; most: number } {
    // If rows add up, the sums already tie a column to its parts.
    if (this.grid.rowsAdd) return { least: 1, most: Number.POSITIVE_INFINITY };
    return this.bounds(cell);
  }

  /** Hidden numbers that can be derived from what is published. */
  findOpen(): Place[] {
    const hidden = this.places().filter((place) => this.isHidden(place));
    const steps = hidden.flatMap((place) => this.stepsOf(place));
    return hidden.filter((place) => {
      const others = steps.filter(({ cell }) => !isSame(cell, place));
      return !this.stepsOf(place).some(({ from, to }) => isReached(others, to, from));
    });
  }

  private hiddenInRow = ({ row }: Place): number => (this.hidden[row] ?? []).filter(Boolean).length;
  private hiddenInColumn = ({ column }: Place): number =>
    this.hidden.filter((line) => line[column]).length;

  /** Cells that share a sum with any of these. */
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
   * Best cell to hide with them: one in a sum with a single hidden cell, parts before totals, cells with hidden
   * ones in both directions, then the smallest.
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

/** Whether steps connect one node to another. */
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
 * Counts of a grid to hide: those below the minimum, and further ones until none can be derived from the rest.
 * Every hidden number could then be another non-zero one with the same published numbers. Zeros are published.
 * @param min smallest number that is published
 * @returns undefined if only the last number can be published
 */
export function suppress(
  grid: CountGrid,
  min: number,
): readonly (readonly boolean[])[] | undefined {
  const hiding = new Hiding(grid, min);
  for (let open = hiding.findOpen(); open.length > 0; open = hiding.findOpen()) {
    const partner = hiding.partnerOf(open);
    if (!partner) return undefined;
    hiding.hide(partner);
  }
  return hiding.result();
}
