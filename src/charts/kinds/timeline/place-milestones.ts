import { ascending, range, sum } from 'd3-array';
import { roundPlace } from '../../tools/marks/draw-arrow.ts';
import { spreadAlong } from '../../tools/labels/spread-along.ts';
import { stackWords } from '../../tools/words/stack-words.ts';
import type { ChartColumn, PlaceContext } from '../../tools/model/chart-data.ts';
import { drawingWidths, textSize } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { describeEvent, describeTimes, listUndated } from './list-undated.ts';
import { type Event, isDated, readPeriodOf, type TimeColumns } from './read-events.ts';
import { scaleYears, spanYears } from './scale-years.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import { thinBar } from './draw-span.ts';

const gap = 14;
const discRadius = 4.5;
const small = (width: number) => (width >= drawingWidths.wide ? 12 : textSize);

/**
 * Milestones down an axis of years: points, or bars of the years and quarters in which they fall. Each entry stands as near to its time as the others let it,
 * with a line that leads to its point on the axis: the points keep the scale, the words do not.
 */
export function placeMilestones(
  events: readonly Event[],
  columns: TimeColumns,
  axis: ChartColumn,
  context: PlaceContext,
): Scene {
  const { width, measure, format } = context;
  const wide = width >= drawingWidths.wide;
  const dated = events.filter(isDated).toSorted((a, b) => ascending(a.start, b.start));
  const periods = dated.map((event) => {
    const at = event.start as number;
    return readPeriodOf(event, columns) ?? { from: at, to: at };
  });
  const span = spanYears(periods.flatMap(({ from, to }) => [from, to]));
  const size = small(width);
  const yearWidths = range(span.from, span.to + 1).map((year) => measure(format(year, axis), size));
  const axisX = Math.max(...yearWidths) + 14;
  const wordsX = axisX + (wide ? 48 : 30);
  const wrapTimes = (event: Event) => stackWords(describeTimes(event, columns), 150, measure);
  const times = dated.map(wrapTimes);
  const dateWidth = Math.max(...events.map((event) => wrapTimes(event).width));
  const labelX = wide ? wordsX + dateWidth + 16 : wordsX;
  const entries = dated.map((event, index) => {
    const label = describeEvent(event, columns);
    const date = wide ? times[index] : undefined;
    const words = wide ? label : [...describeTimes(event, columns), ...label];
    const block = stackWords(words, Math.min(width - labelX, 480), measure);
    return { event, date, block, height: Math.max(block.height, date?.height ?? 0) };
  });
  const lengthOfWords = sum(entries, ({ height }) => height + gap) - gap;
  const leastYears = 2.6 * size;
  const scale = scaleYears(span, Math.max(1.2 * lengthOfWords - 20, 2 * leastYears), leastYears);
  // Room for half a label of the first year.
  const top = size * 0.6;
  const yOf = (time: number) => top + scale.place(time);
  /** Where the line to an entry begins: the middle of its time. */
  const middleOf = (index: number) => {
    const { from, to } = periods[index] as (typeof periods)[number];
    return yOf((from + to) / 2);
  };
  const middles = spreadAlong(
    entries.map(({ block, height }, index) => ({
      ideal: middleOf(index) - block.middle + height / 2,
      room: height,
    })),
    gap,
    0,
  );
  const marks: Mark[] = [
    { type: 'line', x1: axisX, y1: yOf(scale.from), x2: axisX, y2: yOf(scale.to), stroke: 'ink-3' },
  ];
  const tick = (time: number, length: number) =>
    marks.push({
      type: 'line',
      x1: axisX - length,
      y1: yOf(time),
      x2: axisX,
      y2: yOf(time),
      stroke: length > 3 ? 'ink-3' : 'line',
    });
  for (const time of scale.between) tick(time, 3);
  for (const year of scale.years) {
    tick(year, 7);
    marks.push({
      type: 'text',
      x: axisX - 11,
      y: yOf(year) + size * 0.35,
      lines: [format(year, axis)],
      size,
      fill: 'ink-2',
      anchor: 'end',
    });
  }
  let bottom = yOf(scale.to) + size * 0.6;
  const bars: Mark[] = [];
  const discs: Mark[] = [];
  entries.forEach(({ event: { row }, date, block, height }, index) => {
    const y = (middles[index] as number) - height / 2;
    const from = middleOf(index);
    const period = periods[index] as (typeof periods)[number];
    const isPoint = period.from === period.to;
    const to = y + block.middle;
    const [x0, x1] = [axisX + (isPoint ? discRadius : thinBar / 2), wordsX - 6];
    const half = (x0 + x1) / 2;
    marks.push({
      type: 'path',
      d: `M${[x0, from].map(roundPlace)}C${[half, from, half, to, x1, to].map(roundPlace)}`,
      stroke: 'line',
      strokeWidth: 1,
    });
    const base = { fill: rowPaint(row, 'q4'), row: row.id, column: columns.start } as const;
    if (isPoint) {
      const rim = { stroke: 'paper', strokeWidth: 1 } as const;
      discs.push({ ...base, ...rim, type: 'circle', x: axisX, y: from, r: discRadius });
    } else {
      bars.push({
        ...base,
        type: 'rect',
        x: axisX - thinBar / 2,
        y: yOf(period.from),
        width: thinBar,
        height: yOf(period.to) - yOf(period.from),
      });
    }
    marks.push(...(date?.draw(wordsX, y) ?? []), ...block.draw(labelX, y));
    bottom = Math.max(bottom, y + height);
  });
  const undated = events.filter((event) => !isDated(event));
  const rest = listUndated(undated, columns, undated.length > 0 ? bottom + 24 : bottom, context, {
    from: axisX,
    to: wordsX - 8,
    timeWidth: dateWidth,
  });
  return {
    width,
    height: rest.bottom,
    marks: [...marks, ...bars, ...discs, ...rest.marks],
    legend: [],
  };
}
