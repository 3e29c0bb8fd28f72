import { stackWords } from '../../tools/words/stack-words.ts';
import {
  type ChartColumn,
  drawingWidths,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { smallTextSize } from '../../tools/words/text-block.ts';
import { barHeight, drawSpan, type Track } from './draw-span.ts';
import { describeEvent } from './list-undated.ts';
import {
  type Event,
  groupEvents,
  isDated,
  isMilestone,
  readPeriodOf,
  type TimeColumns,
  type Timeline,
} from './read-events.ts';
import { scaleYears, spanYears, widestYear, type YearScale } from './scale-years.ts';
import { placeTimes } from './place-times.ts';

const gap = 9;
/** Space for half a disc at an end of the axis. */
const overhang = 5;

interface PlacedRow {
  readonly marks: readonly Mark[];
  readonly height: number;
}

interface SpanFrame extends Omit<Track, 'y'> {
  readonly columns: TimeColumns;
  readonly context: PlaceContext;
}

/** Times that the axis must include, with space for dashes next to an unknown one. */
function timesOf(event: Event, columns: TimeColumns): number[] {
  const { start, end } = event;
  if (start !== undefined && end !== undefined) return [start, end];
  const known = start ?? end;
  if (known === undefined) return [];
  const { from, to } = readPeriodOf(event, columns) ?? { from: known, to: known };
  const open = isMilestone(event, columns) ? 0 : 0.01;
  return start === undefined ? [from - open, to] : [from, to + open];
}

/** Label on the left, bar with its times on the right. */
function placeWideRow(event: Event, y: number, frame: SpanFrame): PlacedRow {
  const { columns, context, x, length, scale } = frame;
  const { width, measure } = context;
  const label = stackWords(describeEvent(event, columns), x - 20, measure);
  const track: Track = { x, y: y + label.middle, length, scale };
  const drawn = drawSpan(event, columns, track);
  const times = placeTimes(event, columns, drawn, { left: x, right: width, y }, context);
  // Words of an undated row are at the start of its track, which continues after them.
  const rest = { ...track, x: times.right + 8, length: width - times.right - 9 };
  const bar = isDated(event) ? drawn : drawSpan(event, columns, rest);
  const height = Math.max(label.height, times.bottom - y);
  return { marks: [...label.draw(0, y), ...bar.marks, ...times.marks], height };
}

/** Label and times above the bar. */
function placeNarrowRow(event: Event, y: number, frame: SpanFrame): PlacedRow {
  const { columns, context, x, length, scale } = frame;
  const { width, measure } = context;
  const label = stackWords(describeEvent(event, columns), width, measure);
  const drawn = drawSpan(event, columns, { x, y: 0, length, scale });
  const times = placeTimes(
    event,
    columns,
    { ...drawn, from: 0, to: -8 },
    { left: 0, right: width, y: y + label.height },
    context,
  );
  const middle = times.bottom + 2 + barHeight / 2;
  const bar = drawSpan(event, columns, { x, y: middle, length, scale });
  return {
    marks: [...label.draw(0, y), ...times.marks, ...bar.marks],
    height: middle + barHeight / 2 - y,
  };
}

const longTick = 8;
const shortTick = 4;

const axisHeight = 28;

/**
 * A horizontal axis: the label of a year is right of the tick where the year begins.
 * @param x left edge
 */
function drawYearAxis(
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

/**
 * Spans of time, one per row, below a year axis: labels on the left and bars on the right, or, if narrow, label
 * and times above the bar.
 */
export function placeSpans({ events, columns, axis }: Timeline, context: PlaceContext): Scene {
  const { width, measure } = context;
  const wide = width >= drawingWidths.wide;
  const placeRow = wide ? placeWideRow : placeNarrowRow;
  const x = wide ? Math.round(width * 0.36) : overhang;
  const length = width - x - overhang;
  const span = spanYears(events.flatMap((event) => timesOf(event, columns)));
  const room = widestYear([span.from, span.to], axis, textSize, context) + 14;
  const scale = scaleYears(span, length, room);
  const frame: SpanFrame = { columns, context, x, length, scale };
  const marks: Mark[] = [...drawYearAxis(scale, x, axis, context)];
  let y = axisHeight;
  let first = true;
  for (const { group, events: members } of groupEvents(events)) {
    if (group !== undefined) {
      const heading = stackWords([{ text: group, weight: 600 }], width, measure);
      const top = y + (first ? gap : 2.4 * gap);
      marks.push(...heading.draw(0, top));
      y = top + heading.height + gap / 2;
      first = true;
    }
    for (const event of members) {
      if (!first || group !== undefined) {
        marks.push({ type: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'hair' });
      }
      first = false;
      const row = placeRow(event, y + gap, frame);
      marks.push(...row.marks);
      y += row.height + 2 * gap;
    }
  }
  return { width, height: y - gap / 2, marks, legend: [] };
}
