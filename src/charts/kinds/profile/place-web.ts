import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { Series } from '../../tools/series/number-series.ts';
import type { Mark, Paint } from '../../tools/model/scene.ts';
import type { ShadedBand } from './place-bands.ts';

/** Dashes that distinguish series in greyscale, together with their points. */
const dashes = [undefined, '6 3', '1.5 3'] as const;

const digits = (value: number) => Math.round(value * 10) / 10;

/** Point on an axis; axes run clockwise from the top. */
export function pointOf(axis: number, count: number, radius: number) {
  const angle = (2 * Math.PI * axis) / count;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

export const paintOf = (series: Series, count: number): Paint => (count > 1 ? series.paint : 'q5');

export function placePoint(
  series: Series,
  count: number,
  radius = 3.6,
): Extract<Mark, { type: 'circle' }> {
  const paint = paintOf(series, count);
  const hollow = count > 1 && series.texture !== undefined;
  const rim = { stroke: paint, strokeWidth: 1.6 } as const;
  return { type: 'circle', x: 0, y: 0, r: radius, fill: hollow ? 'paper' : paint, ...rim };
}

/** Rings and axes around the origin: the bands of the scale, or its middle and end. */
export function placeWeb(
  count: number,
  bands: readonly ShadedBand[],
  reach: (value: number) => number,
  radius: number,
  max: number,
): Mark[] {
  const ring = (r: number, fill: Paint, stroke: Paint): Mark => ({
    type: 'circle',
    x: 0,
    y: 0,
    r,
    fill,
    stroke,
    strokeWidth: 1,
  });
  const rings =
    bands.length > 0
      ? bands.toReversed().map(({ to, paint }) => ring(reach(to), paint, 'paper'))
      : [ring(radius, 'none', 'hair'), ring(reach(max / 2), 'none', 'hair')];
  const axes = Array.from({ length: count }, (_, axis): Mark => {
    const { x, y } = pointOf(axis, count, radius);
    return { type: 'line', x1: 0, y1: 0, x2: x, y2: y, stroke: 'line', strokeWidth: 0.7 };
  });
  return [...rings, ...axes];
}

/** Outline of a series, open at missing values, and its points. */
export function placePolygon(
  rows: readonly ChartRow[],
  series: Series,
  order: { readonly index: number; readonly count: number },
  reach: (value: number) => number,
): Mark[] {
  const points = rows.map((row, axis) => {
    const value = row.cells[series.index]?.value;
    return value === undefined ? undefined : pointOf(axis, rows.length, reach(value));
  });
  const name = order.count > 1 ? { series: series.column.id } : {};
  let d = '';
  points.forEach((point, axis) => {
    const next = points[(axis + 1) % points.length];
    if (!point || !next) return;
    const joined = axis > 0 && points[axis - 1] !== undefined;
    if (!joined) d += `M${digits(point.x)} ${digits(point.y)}`;
    d += `L${digits(next.x)} ${digits(next.y)}`;
  });
  const stroke = paintOf(series, order.count);
  const dash = dashes[order.index];
  const outline: Mark[] =
    d === '' ? [] : [{ type: 'path', d, stroke, strokeWidth: 2, dash, ...name }];
  const dots = points.flatMap((point, axis): Mark[] => {
    const row = rows[axis];
    if (!point || !row) return [];
    const dot = placePoint(series, order.count);
    return [{ ...dot, ...point, row: row.id, column: series.index, ...name }];
  });
  return [...outline, ...dots];
}
