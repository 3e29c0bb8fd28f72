import { line as drawLine } from 'd3-shape';
import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { Mark, Paint } from '../../tools/model/scene.ts';

export interface LinePoint {
  readonly row: ChartRow;
  readonly x: number;
  readonly y?: number;
}

export interface PlacedSeries {
  readonly column: number;
  readonly id: string;
  readonly name: string;
  readonly paint: Paint;
  readonly points: readonly LinePoint[];
}

const markRadius = 3.2;

export const hasPlace = (point: LinePoint): point is LinePoint & { y: number } =>
  point.y !== undefined;

/** A line with gaps, and a point for each value: one between two gaps has no line. */
export function drawSeries(series: PlacedSeries, step: number): Mark[] {
  const d = drawLine<LinePoint>()
    .defined(hasPlace)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)
    .digits(1)(series.points);
  const stroke = { stroke: series.paint, strokeWidth: 2, series: series.id };
  return [
    ...(d ? [{ type: 'path', d, ...stroke } as const] : []),
    ...series.points.flatMap((point, index, points): Mark[] => {
      if (!hasPlace(point)) return [];
      const alone = [points[index - 1], points[index + 1]].every(
        (next) => next === undefined || !hasPlace(next),
      );
      const meant = point.row.accent === true;
      const seen = alone || meant || step >= 14;
      return [
        {
          type: 'circle',
          x: point.x,
          y: point.y,
          r: meant ? markRadius + 1 : seen ? markRadius : 1,
          fill: meant ? 'accent' : series.paint,
          stroke: seen ? 'paper' : undefined,
          strokeWidth: seen ? 1 : undefined,
          row: point.row.id,
          column: series.column,
          series: series.id,
        },
      ];
    }),
  ];
}
