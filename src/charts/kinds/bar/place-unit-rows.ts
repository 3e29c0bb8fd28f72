import {
  type ChartData,
  type ChartRow,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { drawUnit, maxUnits, smallSide } from '../../tools/rows/draw-unit.ts';
import { rowFill } from '../../tools/paint/paint-row.ts';
import { missingStub, stubRoom } from '../../tools/rows/draw-bar.ts';
import { drawRows, rowScene } from '../../tools/rows/draw-rows.ts';
import { listValues } from '../../tools/rows/place-values-below.ts';
import { planRows } from '../../tools/rows/plan-rows.ts';
import type { LegendItem, Mark, Scene } from '../../tools/model/scene.ts';
import {
  cellPaint,
  cellsOfRow,
  seriesLegend,
  type Series,
  type SeriesCell,
} from '../../tools/series/number-series.ts';
import { lineHeight, setLine } from '../../tools/words/text-block.ts';

/** Up to this number, rows have labels above, large marks, and values below. */
const fewRows = 3;
const smallGap = 10;
const gap = 8;

interface UnitLines {
  readonly lines: number;
  readonly step: number;
}

/** Max and min distance of centres: more is too loose, less is indistinguishable. */
const loosest = 22;
const tightest = 9;
/** Preferred distance for few rows, each on several lines, on wide drawings and phones. */
const large = { wide: 18, narrow: 12 } as const;

/**
 * The fewest lines that fit the longest row with marks large enough.
 * @param max units of the longest row
 * @param few whether rows are few enough to have many lines each
 */
export function chooseUnitLines(max: number, room: number, few: boolean): UnitLines {
  const wanted = few ? (room >= 480 ? large.wide : large.narrow) : tightest;
  for (let lines = 1; ; lines += 1) {
    const step = Math.min(loosest, room / Math.max(1, Math.ceil(max / lines)));
    if (step >= wanted || lines >= max) return { lines, step };
  }
}

/** Whether every counted item can have a mark. */
export function canShowUnits({ columns, rows }: ChartData): boolean {
  const values = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }, index) => (columns[index]?.type === 'number' ? (value ?? []) : [])),
  );
  const whole = values.every((value) => Number.isInteger(value) && value >= 0);
  return whole && values.reduce((sum, value) => sum + value, 0) <= maxUnits;
}

/** Series in the order of their marks: the most developed stage first. */
function inUnitOrder(series: readonly Series[]): readonly Series[] {
  if (!series.every(({ column }) => column.stage)) return series;
  return series.toSorted((a, b) => (a.column.stage?.rank ?? 0) - (b.column.stage?.rank ?? 0));
}

const sumOf = (cells: readonly SeriesCell[]) =>
  cells.reduce((sum, { cell }) => sum + (cell.value ?? 0), 0);

/** A unit of a series around a centre, with gaps between units if their distance permits. */
function drawOwnUnit(
  row: ChartRow,
  { column, paint, texture }: Series,
  x: number,
  y: number,
  step: number,
): Mark {
  const side = Math.min(0.8 * step, Math.max(0.6 * step, smallSide));
  return drawUnit(column.stage ?? row.stage, rowFill(row, { fill: paint, texture }), x, y, side);
}

/** Marks of a row, filled in columns from top to bottom, grouped by cell. */
function drawUnits(
  row: ChartRow,
  cells: readonly SeriesCell[],
  from: number,
  top: number,
  { lines, step }: UnitLines,
): Mark[] {
  let placed = 0;
  return cells.flatMap(({ cell, series }): Mark[] => {
    const first = placed;
    placed += cell.value ?? 0;
    if (placed === first) return [];
    const marks = Array.from({ length: placed - first }, (_, nth) => {
      const place = first + nth;
      const x = from + (Math.floor(place / lines) + 0.5) * step;
      return drawOwnUnit(row, series, x, top + ((place % lines) + 0.5) * step, step);
    });
    return [{ type: 'group', marks, ...meaningOf(row, series) }];
  });
}

const meaningOf = (row: ChartRow, { index, column }: Series) => ({
  row: row.id,
  column: index,
  series: column.id,
});

/** Words next to a row's marks: the sum, or why it is missing. */
function sayRow(
  row: ChartRow,
  cells: readonly SeriesCell[],
  x: number,
  middle: number,
  context: PlaceContext,
): Mark[] {
  const known = cells.filter(({ cell }) => cell.value !== undefined);
  const [first] = cells;
  const absent = cells.find(({ cell }) => cell.missing);
  const stub = absent
    ? [missingStub(x, middle, textSize - 1, row.id, absent.series.index)]
    : ([] as Mark[]);
  const at = x + (absent ? stubRoom : 0);
  if (known.length === 0) {
    if (!first) return [];
    const fill = cellPaint(first.cell);
    return [...stub, setLine([first.cell.text], at, middle, { fill, row: row.id })];
  }
  const [only] = cells.length === 1 ? known : [];
  const said = only
    ? only.cell.text
    : context.format(sumOf(known), (first as SeriesCell).series.column);
  const column = only?.series.index;
  return [...stub, setLine([said], at, middle, { fill: 'ink-2', row: row.id, column })];
}

/** Key with counts. */
function nameUnits(
  series: readonly Series[],
  rows: readonly ChartRow[],
  context: PlaceContext,
): LegendItem[] {
  return seriesLegend(series).map((item, nth) => {
    const { column, index } = series[nth] as Series;
    const sum = rows.reduce((all, { cells }) => all + (cells[index]?.value ?? 0), 0);
    const detail = context.format(sum, column);
    return column.stage
      ? { ...item, shape: 'stage', look: column.stage.look, detail }
      : { ...item, detail };
  });
}

/**
 * Rows of units: a mark for each counted item, its stage's symbol or a square, so that a few among many are seen
 * at a glance. All rows have the same number of lines, so lengths are comparable. Missing values have no mark; a
 * hatched stub marks an incomplete count.
 */
export function placeUnitRows(
  data: ChartData,
  order: 'given' | 'descending',
  context: PlaceContext,
): Scene {
  const few = data.rows.length <= fewRows;
  const rankOf = (row: ChartRow, all: readonly Series[]) => sumOf(cellsOfRow(row, all));
  const { series: given, labels } = planRows(data, { order, rankOf, above: few }, context);
  const { rows } = labels;
  const series = inUnitOrder(given).filter(
    ({ index }, _, all) => all.length === 1 || rows.some(({ cells }) => cells[index]?.value !== 0),
  );
  const cells = rows.map((row) => cellsOfRow(row, series));
  const max = Math.max(0, ...cells.map(sumOf));
  const [first] = series;
  const sumRoom = first ? context.measure(context.format(max, first.column), textSize) : 0;
  const room = labels.to - labels.from - gap - stubRoom - sumRoom;
  const units = chooseUnitLines(max, room, few);
  const { step } = units;
  const drawn = drawRows(
    labels,
    (row, index, top) => {
      const own = cells[index] ?? [];
      const count = sumOf(own);
      const lines = Math.min(units.lines, Math.max(1, count));
      const middle = Math.max(step, lineHeight) / 2;
      const firstTop = top + middle - step / 2;
      const end = labels.from + Math.ceil(count / units.lines) * step;
      const height = 2 * middle + (lines - 1) * step;
      const marks = [
        ...drawUnits(row, own, labels.from, firstTop, units),
        ...sayRow(row, own, count > 0 ? end + gap : labels.from, top + middle, context),
      ];
      if (!few || series.length < 2 || count === 0) return { marks, height, middle };
      const values = listValues(
        own.filter(({ cell }) => cell.value !== 0),
        row.id,
        top + height + 2,
        labels.from,
        labels.to,
        context,
        ({ series: each }, x, y) => ({
          type: 'group',
          marks: [drawOwnUnit(row, each, x, y, 13)],
          ...meaningOf(row, each),
        }),
      );
      const all = height + 2 + values.height + smallGap;
      return { marks: [...marks, ...values.marks], height: all, middle };
    },
    { colouredLabels: true },
  );
  return rowScene(labels, drawn, nameUnits(series, rows, context));
}
