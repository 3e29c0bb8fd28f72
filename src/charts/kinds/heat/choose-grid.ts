import {
  type ChartCell,
  type ChartData,
  drawingWidths,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { weightOf } from '../../tools/paint/paint-row.ts';
import { wrapWhole } from '../../tools/words/text-block.ts';

export interface HeatGrid {
  /** Whether labels are left of their row rather than above. */
  readonly beside: boolean;
  readonly labelWidth: number;
  readonly cellWidth: number;
  /** Cells per line; a longer row continues below. */
  readonly perLine: number;
  /** Lines of the heads; undefined if heads are numbered and explained below. */
  readonly heads: readonly (readonly string[])[] | undefined;
  /** Whether cells are squares without words that show the level by size and fill. */
  readonly marks: boolean;
}

/** Total horizontal padding of a cell. */
export const cellPadding = 10;
const minCell = 28;

/** Lines of a cell's words; undefined if they do not fit its width. */
export function fitCell(
  { text }: ChartCell,
  cellWidth: number,
  { measure }: PlaceContext,
): string[] | undefined {
  return wrapWhole(text, cellWidth - cellPadding, measure, 3);
}

/** Max width of a cell; full-page drawings allow more, as fewer cells still read as one row. */
const mostCell = (width: number) => (width >= drawingWidths.full ? 168 : 112);

export const isWords = ({ value, missing }: ChartCell) =>
  value === undefined && missing === undefined;

/** Every number is printed in its cell, and heads are above their columns if no word must be broken. */
export function chooseGrid(
  { columns, rows }: ChartData,
  levelled: boolean,
  context: PlaceContext,
): HeatGrid {
  const { width, measure } = context;
  const count = Math.max(1, columns.length);
  const cells = rows.flatMap((row) => row.cells);
  const numbers = cells.filter(({ value }) => value !== undefined);
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => measure(text, textSize)));
  const widestWord = (texts: readonly string[]) => widest(texts.flatMap((text) => text.split(' ')));
  const need = levelled
    ? minCell
    : Math.min(width, Math.max(minCell, widest(numbers.map(({ text }) => text)) + cellPadding));
  const labels = rows.map(({ label }) => label);
  const longest =
    Math.max(0, ...rows.map((row) => measure(row.label, textSize, weightOf(row)))) + 14;
  const headsIn = (cellWidth: number) => {
    const heads = columns.map(({ label }) => wrapWhole(label, cellWidth - 6, measure, 5));
    const fits = heads.every((lines) => lines !== undefined);
    const wordsFit = cells.every((cell) => !isWords(cell) || fitCell(cell, cellWidth, context));
    return fits && wordsFit ? (heads as string[][]) : undefined;
  };
  const fitted = (grid: Omit<HeatGrid, 'heads' | 'marks'>): HeatGrid => {
    const heads = grid.perLine === count ? headsIn(grid.cellWidth) : undefined;
    const marks = levelled && numbers.some((cell) => !fitCell(cell, grid.cellWidth, context));
    // Squares and numbers too far apart no longer read as one row.
    const max = heads ? mostCell(width) : marks ? 44 : 76;
    const cellWidth = Math.min(grid.cellWidth, max);
    // Width not used by cells goes to the labels.
    const left = Math.min(longest, Math.max(grid.labelWidth, width - count * cellWidth));
    return { ...grid, labelWidth: grid.beside ? left : 0, cellWidth, heads, marks };
  };
  const share = width >= 600 ? 0.38 : 0.4;
  const labelWidth = Math.min(longest, share * width);
  const cellWidth = Math.min(mostCell(width), (width - labelWidth) / count);
  const whole = widestWord(labels) + 14 <= labelWidth;
  if (cellWidth >= need && (width >= 600 || whole)) {
    return fitted({ beside: true, labelWidth, cellWidth, perLine: count });
  }
  const lines = Math.ceil(count / Math.max(1, Math.floor(width / need)));
  const perLine = Math.ceil(count / lines);
  return fitted({
    beside: false,
    labelWidth: 0,
    cellWidth: Math.min(mostCell(width), width / perLine),
    perLine,
  });
}
