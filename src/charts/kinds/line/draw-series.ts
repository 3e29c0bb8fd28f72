import { line as drawLine } from 'd3-shape';
import { type ChartRow, type Measure, textSize } from '../../tools/model/chart-data.ts';
import type { Mark, Paint, TextMark } from '../../tools/model/scene.ts';
import { keepsWords, setWords } from '../../tools/words/text-block.ts';

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

const above = 9;
const below = 19;

/**
 * Print each value of a series at its point: above at a peak of the line, below in a hollow, so that the line
 * does not cross the words.
 * @returns undefined if two neighbours would touch
 */
export function printAll(
  series: PlacedSeries,
  measure: Measure,
  width: number,
): TextMark[] | undefined {
  const marks: TextMark[] = [];
  let free = 0;
  for (const [index, { row, x, y }] of series.points.entries()) {
    const text = row.cells[series.column]?.text ?? '';
    if (y === undefined) continue;
    const weight = row.accent ? 600 : 400;
    const half = measure(text, textSize, weight) / 2;
    if (x - half < free || x + half > width || !keepsWords(text, width, measure)) return undefined;
    free = x + half + 6;
    const near = [series.points[index - 1]?.y, series.points[index + 1]?.y].flatMap((other) =>
      other === undefined ? [] : [other],
    );
    // y grows downwards: neighbours higher on average make a hollow.
    const hollow = near.length > 0 && near.reduce((sum, other) => sum + other - y, 0) < 0;
    marks.push(
      setWords([text], x, hollow ? y + below : y - above, {
        weight,
        anchor: 'middle',
        halo: true,
        row: row.id,
        column: series.column,
        series: series.id,
      }),
    );
  }
  return marks;
}
