import { weightOf } from '../../tools/paint/paint-row.ts';
import { textSize, type ChartRow, type PlaceContext } from '../../tools/model/chart-data.ts';
import { cellPaint, type Series } from '../../tools/series/number-series.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { keepsWords, lineHeight, toBaseline } from '../../tools/words/text-block.ts';

export interface SlopeSide {
  readonly axis: number;
  /** −1 for labels on the left. */
  readonly direction: -1 | 1;
  /** Whether all labels fit on two lines without broken words. */
  readonly legible: boolean;
  heightOf(row: ChartRow): number;
  print(row: ChartRow, middle: number): Mark[];
}

/** Gap between an axis and its words, for points and leaders. */
const gap = 16;
const between = 8;

export const valueAt = (row: ChartRow, series: Series | undefined): number | undefined =>
  series && row.cells[series.index]?.value;

const hasValue = (row: ChartRow, series: Series | undefined) => valueAt(row, series) !== undefined;

const textOf = (row: ChartRow, series: Series | undefined) =>
  row.cells[series?.index ?? -1]?.text ?? '';

interface SideWords {
  readonly series: Series | undefined;
  readonly direction: -1 | 1;
  readonly valueWidth: number;
  readonly labelWidth: number;
  /** Whether labels are next to their values; wide values leave no space, so labels go below. */
  readonly beside: boolean;
  readonly legible: boolean;
  readonly linesOf: (row: ChartRow) => readonly string[];
}

function measureSide(
  rows: readonly ChartRow[],
  series: Series | undefined,
  direction: -1 | 1,
  max: number,
  isNamed: (row: ChartRow) => boolean,
  { measure }: PlaceContext,
): SideWords {
  const shown = rows.filter((row) => hasValue(row, series));
  const valueWidth = Math.max(0, ...shown.map((row) => measure(textOf(row, series), textSize)));
  const beside = valueWidth <= 0.4 * max;
  const room = beside ? max - valueWidth - between : max;
  const linesOf = (row: ChartRow) =>
    isNamed(row) ? wrapText(row.label, room, textSize, measure, weightOf(row)) : [];
  const widths = shown.flatMap((row) =>
    linesOf(row).map((line) => measure(line, textSize, weightOf(row))),
  );
  const legible = shown.every(
    (row) => linesOf(row).length <= 2 && keepsWords(row.label, room, measure, weightOf(row)),
  );
  const labelWidth = Math.max(0, ...widths);
  return { series, direction, valueWidth, labelWidth, beside, legible, linesOf };
}

function printEnd(row: ChartRow, middle: number, axis: number, words: SideWords): Mark[] {
  const { series, direction, valueWidth, beside, linesOf } = words;
  const cell = row.cells[series?.index ?? -1];
  if (!cell || !series) return [];
  const lines = linesOf(row);
  const anchor = direction < 0 ? 'end' : 'start';
  const x = axis + direction * gap;
  const all = Math.max(lines.length + (beside ? 0 : 1), 1);
  const firstLine = middle - ((all - 1) / 2) * lineHeight + toBaseline;
  const shared = { type: 'text', size: textSize, anchor, row: row.id } as const;
  const value: Mark = {
    ...shared,
    x,
    y: beside ? middle + toBaseline : firstLine + lines.length * lineHeight,
    lines: [cell.text],
    weight: weightOf(row),
    fill: cellPaint(cell),
    column: series.index,
  };
  if (lines.length === 0) return [value];
  const labelX = beside ? x + direction * (valueWidth + between) : x;
  return [value, { ...shared, x: labelX, y: firstLine, lines, weight: weightOf(row) }];
}

/** Position the axis of a side, as far from the edge as its words reach. */
function placeSide(words: SideWords, width: number): SlopeSide {
  const { direction, valueWidth, labelWidth, beside, legible, linesOf } = words;
  const size =
    beside && labelWidth > 0 ? valueWidth + between + labelWidth : Math.max(valueWidth, labelWidth);
  const axis = direction < 0 ? size + gap : width - size - gap;
  return {
    axis,
    direction,
    legible,
    heightOf(row) {
      const lines = linesOf(row).length + (beside ? 0 : 1);
      return Math.max(lines, 1) * lineHeight + (lines > 1 ? 4 : 0);
    },
    print: (row, middle) => printEnd(row, middle, axis, words),
  };
}

/**
 * Position the axes. Each side takes the width of its words, up to a third of the drawing; narrow drawings
 * without space for names on both sides have them only on the left, except for rows without a value there.
 */
export function planSides(
  rows: readonly ChartRow[],
  first: Series | undefined,
  second: Series | undefined,
  context: PlaceContext,
): { left: SlopeSide; right: SlopeSide } {
  const { width } = context;
  const planLeft = (share: number) =>
    placeSide(
      measureSide(rows, first, -1, share * width, () => true, context),
      width,
    );
  const planRight = (isNamed: (row: ChartRow) => boolean) =>
    placeSide(measureSide(rows, second, 1, 0.34 * width, isNamed, context), width);
  const both = { left: planLeft(0.34), right: planRight(() => true) };
  if (width >= 480 || (both.left.legible && both.right.legible)) return both;
  return { left: planLeft(0.46), right: planRight((row) => !hasValue(row, first)) };
}
