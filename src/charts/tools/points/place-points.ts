import { scaleSqrt } from 'd3-scale';
import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { listAbsences, placeNotes } from '../axes/list-absences.ts';
import {
  type ChartColumn,
  type ChartData,
  type PlaceContext,
  textSize,
} from '../model/chart-data.ts';
import type { LegendItem, Mark, Paint, Scene, Texture } from '../model/scene.ts';
import { missingLook, rowPaint } from '../paint/paint-row.ts';
import { kindStyle } from '../series/kind-style.ts';
import { baselineBelow, lineHeight, setWords } from '../words/text-block.ts';
import { wrapText } from '../words/wrap-text.ts';
import { drawFloor, drawLevels, gap } from './draw-axes.ts';
import { fitPlot, planPlot, type PlotLayout, type PlotPlan, titleOf } from './lay-out-plot.ts';
import {
  findColumns,
  type Point,
  type PointColumns,
  type PointsOptions,
  readPoints,
} from './read-points.ts';

/** Areas are proportional to sizes. */
type BubbleRadius = (value: number) => number;

/** Min radius of a visible and clickable bubble. */
const minRadius = 2;

/**
 * Radii with areas proportional to sizes, from zero.
 * @param largest radius of the largest size
 */
function scaleBubbles(sizes: readonly number[], largest: number): BubbleRadius {
  const scale = scaleSqrt()
    .domain([0, Math.max(0, ...sizes)])
    .range([0, largest]);
  return (value) => (value > 0 ? Math.max(minRadius, scale(value)) : minRadius);
}

/** The largest 1, 2 or 5 times a power of ten not above a value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return [5, 2, 1].map((digit) => digit * power).find((each) => each <= value) ?? power;
}

/** Up to three round sizes with their discs, largest first. */
function listBubbles(
  sizes: readonly number[],
  radius: BubbleRadius,
  column: ChartColumn,
  format: PlaceContext['format'],
): LegendItem[] {
  const largest = Math.max(0, ...sizes);
  if (largest === 0) return [];
  const whole = sizes.every(Number.isInteger);
  const steps = [1, 4, 20].map((part) => roundDown(largest / part));
  return [...new Set(steps)]
    .filter((size) => !whole || Number.isInteger(size))
    .map((size) => ({
      label: format(size, column),
      paint: 'q4',
      shape: 'disc',
      radius: radius(size),
    }));
}

const pointRadius = 4.5;

function noteAbsences(data: ChartData, { x, y, size }: PointColumns, points: readonly Point[]) {
  const drawn = new Set(points.map(({ row }) => row.id));
  const sized = { ...data, rows: data.rows.filter(({ id }) => drawn.has(id)) };
  const head = data.columns[size]?.label ?? '';
  return [
    ...listAbsences(data, [x, y]),
    ...listAbsences(sized, [size]).map((note) => `${head} · ${note}`),
  ];
}

/** Radius of the largest bubble, smaller for many points. */
function largestBubble(points: number, narrow: boolean): number {
  const shared = (narrow ? 60 : 120) / Math.sqrt(points);
  return Math.min(narrow ? 20 : 32, Math.max(narrow ? 9 : 12, shared));
}

function drawAxes(plan: PlotPlan, { x, y, bottom }: PlotLayout, context: PlaceContext): Mark[] {
  const { xAxis, yAxis, yNames, left, xColumn, reference } = plan;
  const { width, measure, format } = context;
  const frame = { left, right: width, bottom, floor: y(yAxis.domain[0]) };
  const levels = yAxis.ticks.map((tick, index) => ({
    at: y(tick),
    text: yNames[index] ?? '',
    reference: tick === reference,
  }));
  const floor = xAxis.ticks.map((tick) => ({ at: x(tick), text: format(tick, xColumn) }));
  return [...drawLevels(levels, frame), ...drawFloor(floor, frame, measure)];
}

interface PointPlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly column: number;
  readonly sized: boolean;
  readonly look?: { readonly paint: Paint; readonly texture?: Texture };
}

/** A disc, hollow if its size is unknown, or the symbol of the row's stage. */
function drawPoint({ row, size }: Point, place: PointPlace): Mark {
  const { x, y, r, column, sized, look } = place;
  const meaning = { row: row.id, column, series: row.group };
  if (!sized && row.stage && !row.accent) {
    return { type: 'stage', x, y, look: row.stage.look, scale: 0.85, ...meaning };
  }
  const circle = { type: 'circle', x, y, r, ...meaning } as const;
  if (sized && size === undefined) {
    return { ...circle, ...missingLook, strokeWidth: 1.2 };
  }
  return {
    ...circle,
    fill: rowPaint(row, look?.paint ?? 'q4'),
    texture: sized && !row.accent ? look?.texture : undefined,
    stroke: 'paper',
    strokeWidth: 1,
  };
}

/** Small points last, so that no large one hides them. */
function drawPoints(
  { points, radius }: PlotPlan,
  { x, y }: PlotLayout,
  columns: PointColumns,
  groups: readonly string[],
): Mark[] {
  return points.toSorted(greatestFirst(radius)).map((point) => {
    const { group } = point.row;
    return drawPoint(point, {
      x: x(point.x),
      y: y(point.y),
      r: radius(point),
      column: point.size === undefined ? columns.y : columns.size,
      sized: columns.size >= 0,
      look: group === undefined ? undefined : kindStyle(groups.indexOf(group)),
    });
  });
}

function placeFloorTitle({ xColumn, left }: PlotPlan, bottom: number, context: PlaceContext) {
  const { width, measure } = context;
  const below = bottom + (gap + lineHeight);
  const lines = wrapText(titleOf(xColumn), width, textSize, measure);
  const wide = Math.max(...lines.map((line) => measure(line, textSize)));
  const mark: Mark = setWords(lines, wide > width - left ? 0 : left, baselineBelow(below + 2), {
    fill: 'ink-2',
  });
  return { mark, bottom: below + (2 + lines.length * lineHeight + gap) };
}

function placePlot(
  plan: PlotPlan,
  columns: PointColumns,
  groups: readonly string[],
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const layout = fitPlot(plan, context);
  const floorTitle = placeFloorTitle(plan, layout.bottom, context);
  const title = { type: 'text', x: 0, y: baselineBelow(0), lines: plan.title } as const;
  return {
    marks: [
      { ...title, size: textSize, fill: 'ink-2' },
      ...drawAxes(plan, layout, context),
      ...drawPoints(plan, layout, columns, groups),
      ...layout.labels.marks,
      floorTitle.mark,
    ],
    bottom: floorTitle.bottom,
  };
}

/** Rows as points or bubbles; shared by the scatter plot and the three-star plot. */
export function placePoints(data: ChartData, options: PointsOptions, context: PlaceContext): Scene {
  const { width, measure, format } = context;
  const columns = findColumns(data, options);
  const [xColumn, yColumn, sizeColumn] = [columns.x, columns.y, columns.size].map(
    (index) => data.columns[index],
  );
  const points = readPoints(data, columns);
  const sizes = points.flatMap(({ size }) => size ?? []);
  const bubble = scaleBubbles(sizes, largestBubble(points.length, width < 500));
  const radius = ({ size }: Point) => (size === undefined ? pointRadius : bubble(size));
  const groups = [...new Set(points.flatMap(({ row }) => row.group ?? []))];

  const plot =
    xColumn && yColumn && points.length > 0
      ? placePlot(
          planPlot({ points, radius, xColumn, yColumn }, options, context),
          columns,
          groups,
          context,
        )
      : { marks: [], bottom: 0 };
  const notes = placeNotes(noteAbsences(data, columns, points), plot.bottom, width, measure);

  const kinds = groups.map((group, index): LegendItem => {
    const { paint, texture } = kindStyle(index);
    // Textures are invisible on small points.
    return { label: group, paint, texture: sizeColumn && texture, shape: 'disc', series: group };
  });
  const bubbles = sizeColumn ? listBubbles(sizes, bubble, sizeColumn, format) : [];
  return {
    width,
    height: Math.ceil(plot.bottom + notes.height + 0.3 * lineHeight),
    marks: [...plot.marks, ...notes.marks],
    legend: [...bubbles, ...kinds],
    legendTitle: sizeColumn && bubbles.length > 0 ? titleOf(sizeColumn) : undefined,
  };
}
