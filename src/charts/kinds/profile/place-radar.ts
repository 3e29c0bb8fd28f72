import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import { cellPaint, cellsOfRow, numberSeries } from '../../tools/series/number-series.ts';
import type { LegendItem, Mark, Scene } from '../../tools/model/scene.ts';
import { type KeyEntry, placeKey } from '../../tools/words/place-key.ts';
import { placeAxisWords } from './place-axis-words.ts';
import { bandLegend, type ShadedBand } from './place-bands.ts';
import { paintOf, placePoint, placePolygon, placeWeb, pointOf } from './place-web.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

/** More polygons than this cannot be followed. */
const mostSeries = 3;

/** Radii to try when words stand around the circle. */
const radii = [125, 140, 155, 170, 185, 200];

/**
 * A radar: an axis for each row, a polygon for each series, open where a value is missing. Labels
 * and values stand at the ends of the axes; where they have no room, numbers do, explained below
 * with the values.
 */
export function placeRadar(
  data: ChartData,
  bands: readonly ShadedBand[],
  max: number,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const { rows } = data;
  const series = numberSeries(data, mostSeries);
  const values = rows.flatMap((row) => cellsOfRow(row, series).map(({ cell }) => cell.value ?? 0));
  const end = Math.max(max, ...values);
  const tried = width < 600 ? [] : radii;
  const around = tried
    .map((radius) => ({ radius, words: placeAxisWords(rows, series, radius, width / 2, context) }))
    .find(({ words }) => words !== undefined);
  const radius = around?.radius ?? Math.min(150, width / 2 - 26);
  // Below zero nothing can be drawn: such a value stands at the middle, and its number says it.
  const reach = (value: number) => (Math.max(0, Math.min(value, end)) / end) * radius;
  const drawing: Mark[] = [
    ...placeWeb(rows.length, bands, reach, radius, end),
    ...series.flatMap((one, index) =>
      placePolygon(rows, one, { index, count: series.length }, reach),
    ),
  ];
  const legend: LegendItem[] = [
    ...(series.length > 1
      ? series.map((one): LegendItem => ({
          label: one.column.label,
          paint: paintOf(one, series.length),
          shape: one.texture ? 'ring' : 'disc',
          series: one.column.id,
        }))
      : []),
    ...bandLegend(bands),
  ];
  if (around?.words) {
    const { marks, top, bottom } = around.words;
    const group: Mark = { type: 'group', x: width / 2, y: -top, marks: [...drawing, ...marks] };
    return { width, height: bottom - top, marks: [group], legend };
  }
  const numbers = rows.map((_, axis): Mark => {
    const { x, y } = pointOf(axis, rows.length, radius + 14);
    return setText([String(axis + 1)], x, y - lineHeight / 2, {
      anchor: 'middle',
      fill: 'ink-2',
      weight: 600,
    });
  });
  const middle = radius + 24;
  const entries = rows.map((row, axis): KeyEntry => ({
    key: String(axis + 1),
    label: row.label,
    row: row.id,
    weight: row.accent ? 600 : 400,
    fill: row.accent ? 'accent' : 'ink',
    values: cellsOfRow(row, series).map(({ cell, series: one }) => ({
      text: cell.text,
      row: row.id,
      column: one.index,
      fill: cellPaint(cell),
      mark: series.length > 1 ? placePoint(one, series.length) : undefined,
    })),
  }));
  const list = placeKey(entries, 2 * middle + 6, context);
  const group: Mark = { type: 'group', x: width / 2, y: middle, marks: [...drawing, ...numbers] };
  return { width, height: list.bottom, marks: [group, ...list.marks], legend };
}
