import {
  textSize,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import { missingStub, stubWidth } from '../../tools/rows/draw-bar.ts';
import { fitLengths } from '../../tools/scales/fit-scale.ts';
import {
  isCommonStatement,
  seriesLegend,
  statementsOfRow,
  type Series,
  type SeriesCell,
} from '../../tools/series/number-series.ts';
import { fillBox } from '../../tools/paint/paint-row.ts';
import { drawRows, rowScene } from '../../tools/rows/draw-rows.ts';
import { type LabelPlan, planRows } from '../../tools/rows/plan-rows.ts';
import { listValues, spreadValues, type ValueBelow } from '../../tools/rows/place-values-below.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

const barHeight = 14;
const gap = 1;
const stubGap = 3;

/** Positions are in units of the scale. */
interface StackPart extends SeriesCell {
  readonly start: number;
  readonly end: number;
}

interface RowStack {
  readonly parts: readonly StackPart[];
  readonly absent: readonly SeriesCell[];
  /** Least and greatest end; undefined if no cell has a number. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/**
 * Stack the numbers of a row in order, negative ones to the left of zero.
 * @param mode `share` measures parts of the row's sum; negative numbers have none
 */
function stackRow(cells: readonly SeriesCell[], mode: 'stacked' | 'share'): RowStack {
  const sum = cells.reduce((all, { cell }) => all + Math.max(cell.value ?? 0, 0), 0);
  const parts: StackPart[] = [];
  const absent: SeriesCell[] = [];
  let left = 0;
  let right = 0;
  for (const each of cells) {
    const { value } = each.cell;
    if (value === undefined) {
      absent.push(each);
    } else if (mode === 'stacked' && value < 0) {
      parts.push({ ...each, start: left + value, end: left });
      left += value;
    } else {
      const length = Math.max(value, 0) / (mode === 'share' && sum > 0 ? sum : 1);
      parts.push({ ...each, start: right, end: right + length });
      right += length;
    }
  }
  const none = parts.length === 0;
  return { parts, absent, start: none ? undefined : left, end: none ? undefined : right };
}

/** Shape of a piece, also used as its key in a list of values. */
function drawPiece(
  { cell, series }: SeriesCell,
  row: ChartRow,
  box: { x: number; y: number; width: number; height: number },
): Mark {
  const { index, column, paint, texture } = series;
  if (cell.missing !== undefined) {
    const middle = box.y + box.height / 2;
    return { ...missingStub(box.x, middle, box.height, row.id, index), series: column.id };
  }
  return {
    ...fillBox(box, { fill: paint, texture }),
    row: row.id,
    column: index,
    series: column.id,
  };
}

/** A piece positioned on the bar; a line for zero. */
function placePiece(piece: ValueBelow, row: ChartRow, top: number): Mark {
  const value = piece.cell.value as number;
  if (piece.from === piece.to && value <= 0) {
    const { index, column } = piece.series;
    const line = { x1: piece.from, y1: top, x2: piece.from, y2: top + barHeight } as const;
    const meaning = { row: row.id, column: index, series: column.id };
    return { type: 'line', ...line, stroke: 'line', ...meaning };
  }
  const width = Math.max(piece.to - piece.from, 0.8);
  // A paper gap separates pieces in greyscale prints; slivers keep their width.
  const shown = width > 3 ? width - 1 : width;
  return drawPiece(piece, row, { x: piece.from, y: top, width: shown, height: barHeight });
}

function placeStubs({ absent }: RowStack, row: ChartRow, end: number, top: number): Mark[] {
  return absent
    .filter(({ cell }) => cell.missing)
    .map((value, nth) =>
      drawPiece(value, row, {
        x: end + stubGap + nth * (stubWidth + stubGap),
        y: top + 0.5,
        width: stubWidth,
        height: barHeight - 1,
      }),
    );
}

/** Series with a non-zero value; all of them if there is none. */
function leaveOutEmpty(series: readonly Series[], { rows }: ChartData): readonly Series[] {
  const present = series.filter(({ index }) => rows.some(({ cells }) => cells[index]?.value !== 0));
  return present.length > 0 ? present : series;
}

/** Cells of a row, with zeros only if it has no other number. The table has all. */
function statementsWithoutZeros(row: ChartRow, series: readonly Series[]): SeriesCell[] {
  const statements = statementsOfRow(row, series);
  return statements.some(({ cell }) => cell.value)
    ? statements.filter(({ cell }) => cell.value !== 0)
    : statements;
}

function listRow(
  row: ChartRow,
  series: readonly Series[],
  y: number,
  { from, to }: LabelPlan,
  context: PlaceContext,
) {
  const all = statementsOfRow(row, series);
  const cells = statementsWithoutZeros(row, series);
  return listValues(cells, row.id, y, from, to, context, (value, center, middle) =>
    isCommonStatement(value, all, series)
      ? undefined
      : drawPiece(value, row, { x: center - 6, y: middle - 5, width: 10, height: 10 }),
  );
}

/** Names of the series above the pieces of the first bar, if each fits over its piece. */
function nameSeries(
  series: readonly Series[],
  pieces: readonly ValueBelow[] | undefined,
  plan: LabelPlan,
  { measure }: PlaceContext,
): Mark[] | undefined {
  if (plan.above || !pieces || pieces.length < series.length || series.length < 2) return undefined;
  if (plan.rows.some(({ group }) => group !== undefined)) return undefined;
  const fits = pieces.every(({ series: own, from }, index) => {
    const to = pieces[index + 1]?.from ?? plan.to + 8;
    return from + measure(own.column.label, textSize) + 8 <= to;
  });
  if (!fits) return undefined;
  return pieces.map(({ series: { column }, from }) =>
    setText([column.label], from, 0, { fill: 'ink-2', series: column.id }),
  );
}

function fitStacks(stacks: readonly RowStack[], { from, to }: LabelPlan) {
  const ends = stacks.flatMap(({ start, end, absent }) => [
    { value: start ?? 0, before: 0, after: 0 },
    { value: end ?? 0, before: 0, after: absent.length * (stubWidth + stubGap) },
  ]);
  return fitLengths(ends, from, to);
}

/**
 * Bars stacked from their series, with values below them: in the unit of the columns, or (`share`) as parts of
 * the row's sum. Missing values have no length; a hatched stub after the bar marks an incomplete sum. Zeros next
 * to other numbers are left to the table, and so are all-zero series.
 */
export function placeStackedBars(
  data: ChartData,
  mode: 'stacked' | 'share',
  order: 'given' | 'descending',
  context: PlaceContext,
): Scene {
  const stackOf = (row: ChartRow, all: readonly Series[]) =>
    stackRow(statementsWithoutZeros(row, leaveOutEmpty(all, data)), mode);
  const rankOf =
    mode === 'share' ? undefined : (row: ChartRow, all: readonly Series[]) => stackOf(row, all).end;
  const { series: given, labels } = planRows(data, { order, rankOf }, context);
  const { rows } = labels;
  const series = leaveOutEmpty(given, data);
  const stacks = rows.map((row) => stackOf(row, given));
  const x = fitStacks(stacks, labels);
  const pieces = stacks.map(({ parts }) =>
    parts.map((part): ValueBelow => ({ ...part, from: x(part.start), to: x(part.end) })),
  );

  // The same style for all rows: values below the pieces, unless illegible in some row.
  const spread = (index: number, y: number) =>
    spreadValues(pieces[index] ?? [], rows[index]?.id ?? '', y, labels.from, labels.to, context);
  const listed = rows.some((_, index) => stacks[index]?.absent.length === 0 && !spread(index, 0));
  const names = listed ? undefined : nameSeries(series, pieces[0], labels, context);
  const drawn = drawRows(
    labels,
    (row, index, top) => {
      const middle = barHeight / 2;
      const stack = stacks[index] as RowStack;
      if (stack.parts.length === 0)
        return { ...listRow(row, series, top, labels, context), middle };
      const below = top + barHeight + gap;
      const line = listed || stack.absent.length > 0 ? undefined : spread(index, below);
      const values = line
        ? { marks: line, height: lineHeight }
        : listRow(row, series, below, labels, context);
      const marks = [
        ...(pieces[index] ?? []).map((piece) => placePiece(piece, row, top)),
        ...placeStubs(stack, row, x(stack.end ?? 0), top),
        ...values.marks,
      ];
      return { marks, height: below - top + values.height, middle };
    },
    { top: names ? lineHeight + 3 : 0, colouredLabels: true },
  );
  const legend = names ? [] : seriesLegend(series, 'square', given.length > 1 ? 1 : 2);
  return rowScene(labels, drawn, legend, names);
}
