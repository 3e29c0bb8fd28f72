import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import {
  cellPaint,
  cellsOfRow,
  numberSeries,
  type Series,
} from '../../tools/series/number-series.ts';
import { rowLook } from '../../tools/paint/paint-row.ts';
import type { LegendItem, Mark, Scene } from '../../tools/model/scene.ts';
import { type KeyEntry, placeKey } from '../../tools/words/place-key.ts';
import { placeAxisWords } from './place-axis-words.ts';
import { bandLegend, type ShadedBand } from './place-bands.ts';
import { paintOf, placePoint, placePolygon, placeWeb, pointOf } from './place-web.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

/** Max polygons that can be followed. */
const maxSeries = 3;

const radii = [125, 140, 155, 170, 185, 200];

/** Around the smallest circle with enough space. */
function placeWordsAround(
  rows: readonly ChartRow[],
  series: readonly Series[],
  context: PlaceContext,
) {
  for (const radius of context.width < 600 ? [] : radii) {
    const words = placeAxisWords(rows, series, radius, context.width / 2, context);
    if (words) return { radius, words };
  }
  return undefined;
}

/** Numbers at the ends of the axes, for words that do not fit. */
function numberAxes(axes: number, radius: number): Mark[] {
  return Array.from({ length: axes }, (_, axis) => {
    const { x, y } = pointOf(axis, axes, radius + 14);
    const look = { anchor: 'middle', fill: 'ink-2', weight: 600 } as const;
    return setText([String(axis + 1)], x, y - lineHeight / 2, look);
  });
}

/** Key of the axis numbers, with values. */
function listAxes(rows: readonly ChartRow[], series: readonly Series[]): KeyEntry[] {
  return rows.map((row, axis) => ({
    key: String(axis + 1),
    label: row.label,
    ...rowLook(row),
    values: cellsOfRow(row, series).map(({ cell, series: one }) => ({
      text: cell.text,
      row: row.id,
      column: one.index,
      fill: cellPaint(cell),
      mark: series.length > 1 ? placePoint(one, series.length) : undefined,
    })),
  }));
}

function nameSeries(series: readonly Series[], bands: readonly ShadedBand[]): LegendItem[] {
  const polygons = series.map((one): LegendItem => ({
    label: one.column.label,
    paint: paintOf(one, series.length),
    shape: one.texture ? 'ring' : 'disc',
    series: one.column.id,
  }));
  return [...(series.length > 1 ? polygons : []), ...bandLegend(bands)];
}

/**
 * A radar: an axis per row, a polygon per series, open at missing values. Labels and values are at the ends of
 * the axes; if they do not fit, numbers explained below.
 */
export function placeRadar(
  data: ChartData,
  bands: readonly ShadedBand[],
  max: number,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const { rows } = data;
  const series = numberSeries(data, maxSeries);
  const values = rows.flatMap((row) => cellsOfRow(row, series).map(({ cell }) => cell.value ?? 0));
  const end = Math.max(max, ...values);
  const around = placeWordsAround(rows, series, context);
  const radius = around?.radius ?? Math.min(150, width / 2 - 26);
  // Negative values are drawn at the centre; their number is printed.
  const reach = (value: number) => (Math.max(0, Math.min(value, end)) / end) * radius;
  const drawing: Mark[] = [
    ...placeWeb(rows.length, bands, reach, radius, end),
    ...series.flatMap((one, index) =>
      placePolygon(rows, one, { index, count: series.length }, reach),
    ),
  ];
  const legend = nameSeries(series, bands);
  const place = (y: number, words: readonly Mark[]): Mark => ({
    type: 'group',
    x: width / 2,
    y,
    marks: [...drawing, ...words],
  });
  if (around) {
    const { marks, top, bottom } = around.words;
    return { width, height: bottom - top, marks: [place(-top, marks)], legend };
  }
  const middle = radius + 24;
  const list = placeKey(listAxes(rows, series), 2 * middle + 6, context);
  const marks = [place(middle, numberAxes(rows.length, radius)), ...list.marks];
  return { width, height: list.bottom, marks, legend };
}
