import { crossLevel } from './find-inside.ts';
import type { PathLine } from './path-data.ts';
import type { Box } from './segments.ts';

/** In units of the drawing. */
const cell = 4;

/**
 * Covered share of rectangles. Shapes are drawn on a summed-area table (Crow, SIGGRAPH 1984), which makes trying
 * thousands of label positions cheap.
 */
export class CoverMask {
  private readonly columns: number;
  private readonly rows: number;
  private readonly cells: Uint8Array;
  private sums: Float64Array | undefined;

  constructor(width: number, height: number) {
    this.columns = Math.ceil(width / cell);
    this.rows = Math.ceil(height / cell);
    this.cells = new Uint8Array(this.columns * this.rows);
  }

  /** Fill closed lines; the area inside two of them is a hole. */
  fill(lines: readonly PathLine[]): void {
    for (let row = 0; row < this.rows; row++) {
      const y = (row + 0.5) * cell;
      const crossings = crossLevel(lines, y);
      for (let index = 0; index + 1 < crossings.length; index += 2) {
        const from = Math.max(0, Math.round((crossings[index] as number) / cell));
        const to = Math.min(this.columns, Math.round((crossings[index + 1] as number) / cell));
        if (to > from) this.cells.fill(1, row * this.columns + from, row * this.columns + to);
      }
    }
    this.sums = undefined;
  }

  cover({ x, y, width, height }: Box): void {
    const [left, right] = [Math.max(0, Math.floor(x / cell)), Math.ceil((x + width) / cell)];
    const [top, bottom] = [Math.max(0, Math.floor(y / cell)), Math.ceil((y + height) / cell)];
    for (let row = top; row < Math.min(bottom, this.rows); row++) {
      const start = row * this.columns;
      this.cells.fill(1, start + left, start + Math.max(left, Math.min(right, this.columns)));
    }
    this.sums = undefined;
  }

  private integrate(): Float64Array {
    if (this.sums) return this.sums;
    const wide = this.columns + 1;
    const sums = new Float64Array(wide * (this.rows + 1));
    for (let row = 0; row < this.rows; row++) {
      let line = 0;
      for (let column = 0; column < this.columns; column++) {
        line += this.cells[row * this.columns + column] as number;
        sums[(row + 1) * wide + column + 1] = (sums[row * wide + column + 1] as number) + line;
      }
    }
    this.sums = sums;
    return sums;
  }

  /** From 0 to 1; nothing outside the raster is covered. */
  share(x: number, y: number, width: number, height: number): number {
    const sums = this.sums ?? this.integrate();
    const { columns, rows } = this;
    const wide = columns + 1;
    const left = Math.floor(x / cell);
    const right = Math.ceil((x + width) / cell);
    const top = Math.floor(y / cell);
    const bottom = Math.ceil((y + height) / cell);
    const from = left < 0 ? 0 : Math.min(left, columns);
    const to = right < 0 ? 0 : Math.min(right, columns);
    const above = wide * (top < 0 ? 0 : Math.min(top, rows));
    const below = wide * (bottom < 0 ? 0 : Math.min(bottom, rows));
    const covered =
      (sums[below + to] as number) -
      (sums[below + from] as number) -
      (sums[above + to] as number) +
      (sums[above + from] as number);
    return covered / Math.max(1, (right - left) * (bottom - top));
  }
}
