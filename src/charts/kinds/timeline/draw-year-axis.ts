import type { ChartColumn, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { smallTextSize } from '../../tools/words/text-block.ts';
import type { YearScale } from './scale-years.ts';

const longTick = 8;
const shortTick = 4;

export const axisHeight = 28;

/**
 * A horizontal axis: the label of a year is right of the tick where the year begins.
 * @param x left edge
 */
export function drawYearAxis(
  scale: YearScale,
  x: number,
  column: ChartColumn,
  { width, measure, format }: PlaceContext,
): Mark[] {
  const size = smallTextSize(width);
  const y = axisHeight - 6;
  const line = (time: number, length: number, stroke: 'line' | 'ink-3'): Mark => {
    const at = x + scale.place(time);
    return { type: 'line', x1: at, y1: y - length, x2: at, y2: y, stroke };
  };
  const labels = scale.years.flatMap((year): Mark[] => {
    const text = format(year, column);
    const at = x + scale.place(year) + 4;
    if (at + measure(text, size) > width) return [];
    return [{ type: 'text', x: at, y: y - 6, lines: [text], size, fill: 'ink-2' }];
  });
  return [
    { type: 'line', x1: x, y1: y, x2: x + scale.place(scale.to), y2: y, stroke: 'ink-3' },
    ...scale.between.map((time) => line(time, shortTick, 'line')),
    ...scale.years.map((year) => line(year, longTick + 8, 'ink-3')),
    ...labels,
  ];
}
