import {
  type ChartData,
  type ChartRow,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { rowFill } from '../../tools/paint/paint-row.ts';
import { missingStub, stubRoom } from '../../tools/rows/draw-bar.ts';
import { drawRows } from '../../tools/rows/draw-rows.ts';
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
import { lineHeight, toBaseline } from '../../tools/words/text-block.ts';
import { chooseUnitLines, type UnitLines } from './choose-unit-lines.ts';

/** Up to this number, rows have labels above, large marks, and values below. */
const fewRows = 3;
const smallGap = 10;
const gap = 8;

/** Series in the order of their marks: the most developed stage first. */
function inUnitOrder(series: readonly Series[]): readonly Series[] {
  if (!series.every(({ column }) => column.stage)) return series;
  return series.toSorted((a, b) => (a.column.stage?.rank ?? 0) - (b.column.stage?.rank ?? 0));
}

const sumOf = (cells: readonly SeriesCell[]) =>
  cells.reduce((sum, { cell }) => sum + (cell.value ?? 0), 0);

/** The stage's symbol, or a square. */
function drawUnit(
  row: ChartRow,
  { column, paint, texture }: Series,
  x: number,
  y: number,
  step: number,
): Mark {
  const stage = column.stage ?? row.stage;
  // Gaps between marks if space permits; marks never touch.
  const side = Math.min(0.8 * step, Math.max(0.6 * step, 11));
  if (stage) return { type: 'stage', x, y, look: stage.look, scale: (0.95 * side) / 11 };
  const { fill, texture: own } = rowFill(row, { fill: paint, texture });
  const [left, top] = [x - side / 2, y - side / 2];
  return { type: 'rect', x: left, y: top, width: side, height: side, fill, texture: own };
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
      return drawUnit(row, series, x, top + ((place % lines) + 0.5) * step, step);
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
  const words = { type: 'text', y: middle + toBaseline, size: textSize, row: row.id } as const;
  const known = cells.filter(({ cell }) => cell.value !== undefined);
  const [first] = cells;
  const absent = cells.find(({ cell }) => cell.missing);
  const stub = absent
    ? [missingStub(x, middle, textSize - 1, row.id, absent.series.index)]
    : ([] as Mark[]);
  const at = x + (absent ? stubRoom : 0);
  if (known.length === 0) {
    if (!first) return [];
    return [...stub, { ...words, x: at, lines: [first.cell.text], fill: cellPaint(first.cell) }];
  }
  const [only] = cells.length === 1 ? known : [];
  const said = only
    ? only.cell.text
    : context.format(sumOf(known), (first as SeriesCell).series.column);
  const column = only ? { column: only.series.index } : {};
  return [...stub, { ...words, ...column, x: at, lines: [said], fill: 'ink-2' }];
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
  const { series: given, rows, labels } = planRows(data, { order, rankOf, above: few }, context);
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
          marks: [drawUnit(row, each, x, y, 13)],
          ...meaningOf(row, each),
        }),
      );
      const all = height + 2 + values.height + smallGap;
      return { marks: [...marks, ...values.marks], height: all, middle };
    },
    0,
    true,
  );
  return {
    width: context.width,
    height: drawn.bottom + 2,
    marks: drawn.marks,
    legend: nameUnits(series, rows, context),
  };
}
