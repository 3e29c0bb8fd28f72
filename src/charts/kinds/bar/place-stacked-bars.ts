import {
  textSize,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import { fitScale } from '../../tools/scales/fit-scale.ts';
import { missingStub, stubWidth } from '../../tools/rows/missing-stub.ts';
import {
  isCommonStatement,
  numberSeries,
  seriesLegend,
  statementsOfRow,
  type Series,
  type SeriesCell,
} from '../../tools/series/number-series.ts';
import { fillBox } from '../../tools/paint/paint-row.ts';
import { orderRows } from '../../tools/rows/order-rows.ts';
import { placeRows, planRowLabels, type LabelPlan } from '../../tools/rows/place-row-labels.ts';
import { listValues, spreadValues, type ValueBelow } from '../../tools/rows/place-values-below.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { stackRow } from './stack-row.ts';
import { lineHeight, toBaseline } from '../../tools/words/text-block.ts';

const barHeight = 14;
/** From the bar to the values below it. */
const gap = 1;

/** The shape of a piece, and of its key in a list of values. */
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

/** The series that some row has; all of them when there is nothing but zeros. */
function leaveOutEmpty(series: readonly Series[], { rows }: ChartData): readonly Series[] {
  const present = series.filter(({ index }) => rows.some(({ cells }) => cells[index]?.value !== 0));
  return present.length > 0 ? present : series;
}

/** What a row says: its zeros only when it has no other number. The table has them all. */
function tellingCells(row: ChartRow, series: readonly Series[]): SeriesCell[] {
  const statements = statementsOfRow(row, series);
  return statements.some(({ cell }) => cell.value)
    ? statements.filter(({ cell }) => cell.value !== 0)
    : statements;
}

/** Names of the series above the pieces of the first bar, if each fits over its own. */
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
  return pieces.map(({ series: own, from }) => ({
    type: 'text',
    x: from,
    y: lineHeight / 2 + toBaseline,
    lines: [own.column.label],
    size: textSize,
    fill: 'ink-2',
    series: own.column.id,
  }));
}

/**
 * Bars made of the pieces of their series, their values below them: in the unit of the columns, or
 * (`share`) as parts of the row's sum. What is missing has no length; a hatched stub after the bar
 * says that the sum is not whole. Zeros beside other numbers are left to the table, and so are
 * series that have nothing else.
 */
export function placeStackedBars(
  data: ChartData,
  mode: 'stacked' | 'share',
  order: 'given' | 'descending',
  context: PlaceContext,
): Scene {
  const given = numberSeries(data);
  const series = leaveOutEmpty(given, data);
  const stackOf = (row: ChartRow) => stackRow(tellingCells(row, series), mode);
  const rows = orderRows(data.rows, order, (row) => {
    const first = row.cells[given[0]?.index ?? -1]?.value;
    return mode === 'share' ? first : stackOf(row).end;
  });
  const plan = planRowLabels(rows, context);
  const stacks = rows.map(stackOf);
  const x = fitScale(
    [
      { value: 0, before: 0, after: 0 },
      ...stacks.flatMap(({ start, end, absent }) => [
        { value: start ?? 0, before: 0, after: 0 },
        { value: end ?? 0, before: 0, after: absent.length * (stubWidth + 3) },
      ]),
    ],
    plan.from,
    plan.to,
  );
  const pieces = stacks.map(({ parts }) =>
    parts.map((part): ValueBelow => ({ ...part, from: x(part.start), to: x(part.end) })),
  );

  // One way of printing for all rows: below the pieces, unless somewhere that cannot be read.
  const spread = (index: number, y: number) =>
    spreadValues(pieces[index] ?? [], rows[index]?.id ?? '', y, plan.from, plan.to, context);
  const listed = rows.some((_, index) => stacks[index]?.absent.length === 0 && !spread(index, 0));
  const list = (index: number, y: number) => {
    const row = rows[index] as ChartRow;
    const all = statementsOfRow(row, series);
    const cells = tellingCells(row, series);
    return listValues(cells, row.id, y, plan.from, plan.to, context, (value, center, middle) =>
      isCommonStatement(value, all, series)
        ? undefined
        : drawPiece(value, row, { x: center - 6, y: middle - 5, width: 10, height: 10 }),
    );
  };
  const place = (index: number, top: number): { marks: Mark[]; height: number } => {
    const row = rows[index] as ChartRow;
    const { absent, end, parts } = stacks[index] as (typeof stacks)[number];
    if (parts.length === 0) return list(index, top);
    const bars = (pieces[index] ?? []).map((piece): Mark => {
      const value = piece.cell.value as number;
      if (piece.from === piece.to && value <= 0) {
        const { id } = piece.series.column;
        const place = { x1: piece.from, y1: top, x2: piece.from, y2: top + barHeight };
        return {
          type: 'line',
          ...place,
          stroke: 'line',
          row: row.id,
          column: piece.series.index,
          series: id,
        };
      }
      const width = Math.max(piece.to - piece.from, 0.8);
      // A strip of paper keeps pieces apart in grey print; slivers keep what they have.
      const shown = width > 3 ? width - 1 : width;
      return drawPiece(piece, row, { x: piece.from, y: top, width: shown, height: barHeight });
    });
    const stubs = absent
      .filter(({ cell }) => cell.missing)
      .map((value, nth) =>
        drawPiece(value, row, {
          x: x(end ?? 0) + 3 + nth * (stubWidth + 3),
          y: top + 0.5,
          width: stubWidth,
          height: barHeight - 1,
        }),
      );
    const below = top + barHeight + gap;
    const line = listed || absent.length > 0 ? undefined : spread(index, below);
    const values = line ? { marks: line, height: lineHeight } : list(index, below);
    return { marks: [...bars, ...stubs, ...values.marks], height: below - top + values.height };
  };

  const names = listed ? undefined : nameSeries(series, pieces[0], plan, context);
  const bodies = rows.map((_, index) => ({
    height: place(index, 0).height,
    middle: barHeight / 2,
  }));
  const placed = placeRows(plan, bodies, names ? lineHeight + 3 : 0, true);
  return {
    width: context.width,
    height: placed.bottom + 2,
    marks: [
      ...(names ?? []),
      ...placed.marks,
      ...rows.flatMap((_, index) => place(index, placed.tops[index] ?? 0).marks),
    ],
    legend: names ? [] : seriesLegend(series, 'square', given.length > 1 ? 1 : 2),
  };
}
