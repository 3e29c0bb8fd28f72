import { ascending, range, sum } from 'd3-array';
import { roundPlace } from '../../tools/marks/draw-arrow.ts';
import { spreadAlong } from '../../tools/labels/spread-along.ts';
import { stackWords, type WordBlock } from '../../tools/words/stack-words.ts';
import {
  type ChartColumn,
  drawingWidths,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { describeEvent, describeTimes, listUndated } from './list-undated.ts';
import {
  type Event,
  isDated,
  type Period,
  readPeriodOf,
  type TimeColumns,
  type Timeline,
} from './read-events.ts';
import { scaleYears, spanYears, widestYear, type YearScale } from './scale-years.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import { thinBar } from './draw-span.ts';
import { smallTextSize } from '../../tools/words/text-block.ts';

const gap = 14;
const discRadius = 4.5;

/** A dated event with the period of its date; a point if start and end coincide. */
interface Milestone {
  readonly event: Event;
  readonly period: Period;
}

interface Entry extends Milestone {
  /** Its date in a separate column; above the label in narrow drawings. */
  readonly date: WordBlock | undefined;
  readonly block: WordBlock;
  readonly height: number;
}

interface Across {
  readonly axis: number;
  readonly words: number;
  readonly labels: number;
}

interface DownAxis {
  readonly x: number;
  readonly scale: YearScale;
  readonly size: number;
  readonly yOf: (time: number) => number;
}

function readMilestones(events: readonly Event[], columns: TimeColumns): Milestone[] {
  const dated = events.filter(isDated).toSorted((a, b) => ascending(a.start, b.start));
  return dated.map((event) => {
    const at = event.start as number;
    return { event, period: readPeriodOf(event, columns) ?? { from: at, to: at } };
  });
}

const wrapTimes = (event: Event, columns: TimeColumns, { measure }: PlaceContext) =>
  stackWords(describeTimes(event, columns), 150, measure);

function wrapEntry(
  milestone: Milestone,
  columns: TimeColumns,
  labelX: number,
  context: PlaceContext,
): Entry {
  const { event } = milestone;
  const { width, measure } = context;
  const wide = width >= drawingWidths.wide;
  const label = describeEvent(event, columns);
  const date = wide ? wrapTimes(event, columns, context) : undefined;
  const words = wide ? label : [...describeTimes(event, columns), ...label];
  const block = stackWords(words, Math.min(width - labelX, 480), measure);
  return { ...milestone, date, block, height: Math.max(block.height, date?.height ?? 0) };
}

/** Axis with a tick for each year or quarter and numbers on the left. */
function drawAxis(
  { x, scale, size, yOf }: DownAxis,
  column: ChartColumn,
  format: PlaceContext['format'],
): Mark[] {
  const tick = (time: number, length: number): Mark => ({
    type: 'line',
    x1: x - length,
    y1: yOf(time),
    x2: x,
    y2: yOf(time),
    stroke: length > 3 ? 'ink-3' : 'line',
  });
  return [
    { type: 'line', x1: x, y1: yOf(scale.from), x2: x, y2: yOf(scale.to), stroke: 'ink-3' },
    ...scale.between.map((time) => tick(time, 3)),
    ...scale.years.flatMap((year): Mark[] => [
      tick(year, 7),
      {
        type: 'text',
        x: x - 11,
        y: yOf(year) + size * 0.35,
        lines: [format(year, column)],
        size,
        fill: 'ink-2',
        anchor: 'end',
      },
    ]),
  ];
}

/** Mark of a milestone on the axis: a disc, or a bar spanning its year or quarter. */
function drawMilestone(
  { event: { row }, period }: Milestone,
  columns: TimeColumns,
  { x, yOf }: DownAxis,
): Mark {
  const base = { fill: rowPaint(row, 'q4'), row: row.id, column: columns.start } as const;
  if (period.from === period.to) {
    const rim = { stroke: 'paper', strokeWidth: 1 } as const;
    return { ...base, ...rim, type: 'circle', x, y: yOf(period.from), r: discRadius };
  }
  return {
    ...base,
    type: 'rect',
    x: x - thinBar / 2,
    y: yOf(period.from),
    width: thinBar,
    height: yOf(period.to) - yOf(period.from),
  };
}

/** Start of the leader to an entry: the middle of its time. */
const middleOf = ({ period: { from, to } }: Milestone, { yOf }: DownAxis) => yOf((from + to) / 2);

function drawEntry(entry: Entry, top: number, across: Across, axis: DownAxis): Mark[] {
  const { period, date, block } = entry;
  const reach = period.from === period.to ? discRadius : thinBar / 2;
  const [x0, x1] = [across.axis + reach, across.words - 6];
  const half = (x0 + x1) / 2;
  const from = middleOf(entry, axis);
  const to = top + block.middle;
  return [
    {
      type: 'path',
      d: `M${[x0, from].map(roundPlace)}C${[half, from, half, to, x1, to].map(roundPlace)}`,
      stroke: 'line',
      strokeWidth: 1,
    },
    ...(date?.draw(across.words, top) ?? []),
    ...block.draw(across.labels, top),
  ];
}

function scaleEntries(entries: readonly Entry[], x: number, size: number): DownAxis {
  const span = spanYears(entries.flatMap(({ period }) => [period.from, period.to]));
  const lengthOfWords = sum(entries, ({ height }) => height + gap) - gap;
  const minYears = 2.6 * size;
  const scale = scaleYears(span, Math.max(1.2 * lengthOfWords - 20, 2 * minYears), minYears);
  // Space for half a label of the first year.
  const top = size * 0.6;
  return { x, scale, size, yOf: (time) => top + scale.place(time) };
}

/**
 * Milestones down a year axis: points, or bars for years and quarters. Each entry is as near to its time as the
 * others allow, with a leader to its point on the axis: points are to scale, words are not.
 */
export function placeMilestones(
  { events, columns, axis: column }: Timeline,
  context: PlaceContext,
): Scene {
  const { width, format } = context;
  const wide = width >= drawingWidths.wide;
  const size = smallTextSize(width);
  const milestones = readMilestones(events, columns);
  const span = spanYears(milestones.flatMap(({ period }) => [period.from, period.to]));
  const axisX = widestYear(range(span.from, span.to + 1), column, size, context) + 14;
  const words = axisX + (wide ? 48 : 30);
  const dateWidth = Math.max(...events.map((event) => wrapTimes(event, columns, context).width));
  const across = { axis: axisX, words, labels: wide ? words + dateWidth + 16 : words };
  const entries = milestones.map((each) => wrapEntry(each, columns, across.labels, context));
  const axis = scaleEntries(entries, axisX, size);
  const places = entries.map((entry) => ({
    ideal: middleOf(entry, axis) - entry.block.middle + entry.height / 2,
    room: entry.height,
  }));
  const tops = spreadAlong(places, gap, 0).map(
    (middle, index) => middle - (entries[index]?.height ?? 0) / 2,
  );
  const marks = entries.flatMap((entry, index) =>
    drawEntry(entry, tops[index] as number, across, axis),
  );
  const points = entries.map((entry) => drawMilestone(entry, columns, axis));
  const bottom = Math.max(
    axis.yOf(axis.scale.to) + size * 0.6,
    ...entries.map(({ height }, index) => (tops[index] as number) + height),
  );
  const undated = events.filter((event) => !isDated(event));
  const rest = listUndated(undated, columns, undated.length > 0 ? bottom + 24 : bottom, context, {
    from: axisX,
    to: words - 8,
    timeWidth: dateWidth,
  });
  return {
    width,
    height: rest.bottom,
    marks: [
      ...drawAxis(axis, column, format),
      ...marks,
      // Points above bars.
      ...points.filter(({ type }) => type === 'rect'),
      ...points.filter(({ type }) => type === 'circle'),
      ...rest.marks,
    ],
    legend: [],
  };
}
