import { greatest, least } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import {
  type ChartColumn,
  type Measure,
  type PlaceContext,
  textSize,
} from '../model/chart-data.ts';
import { type Axis, chooseTicks } from '../scales/choose-ticks.ts';
import { lineHeight } from '../words/text-block.ts';
import { wrapText } from '../words/wrap-text.ts';
import { gap } from './draw-axes.ts';
import { nameDiscs, namePoints } from './name-points.ts';
import type { Point, PointsOptions } from './read-points.ts';

/**
 * The accented point, the extremes of each axis and of size, all required, then the larger ones and, without
 * sizes, those farther from the centre.
 */
function rankPoints(
  points: readonly Point[],
): readonly { readonly point: Point; readonly must: boolean }[] {
  const sized = points.filter(({ size }) => size !== undefined);
  const extremes = new Set(
    [
      ...points.filter(({ row }) => row.accent),
      greatest(points, ({ y }) => y),
      greatest(points, ({ x }) => x),
      greatest(sized, ({ size }) => size),
      least(points, ({ y }) => y),
      least(points, ({ x }) => x),
    ].flatMap((point) => point ?? []),
  );
  const middle = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const spread = (of: (point: Point) => number) =>
    Math.max(...points.map(of)) - Math.min(...points.map(of)) || 1;
  const [mx, my] = [middle(({ x }) => x), middle(({ y }) => y)];
  const [sx, sy] = [spread(({ x }) => x), spread(({ y }) => y)];
  const weight = ({ x, y, size }: Point) =>
    sized.length > 0 ? (size ?? -1) : Math.hypot((x - mx) / sx, (y - my) / sy);
  const others = points.filter((point) => !extremes.has(point)).sort(greatestFirst(weight));
  return [
    ...[...extremes].map((point) => ({ point, must: true })),
    ...others.map((point) => ({ point, must: false })),
  ];
}

/** Up to this number, all points are labelled; beyond it, the extremes. */
const fewPoints = 10;
/** Height added until all required labels fit, up to a max number of times. */
const growth = 70;
const maxGrowths = 5;
const clearingGrowths = 2;

/** Name of an axis: its column with the unit, unless included. */
export const titleOf = ({ label, unit }: ChartColumn): string =>
  unit && !label.toLowerCase().includes(unit.toLowerCase()) ? `${label}, ${unit}` : label;

interface PlotData {
  readonly points: readonly Point[];
  readonly radius: (point: Point) => number;
  readonly xColumn: ChartColumn;
  readonly yColumn: ChartColumn;
}

/** A plot of undetermined height. */
export interface PlotPlan extends PlotData {
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly yNames: readonly string[];
  /** Name of the y axis, placed above the plot so that its words are horizontal. */
  readonly title: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly reference: number | undefined;
}

export interface PlotLayout {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly labels: ReturnType<typeof namePoints>;
  readonly bottom: number;
}

/** Y axis: at most three lines in addition to the reference line. */
function chooseLevels(values: readonly number[], { zero, reference }: PointsOptions): Axis {
  if (reference === undefined) return chooseTicks(values, { zero, most: 3, nice: true });
  const axis = chooseTicks([...values, reference], { zero, most: 3, nice: true });
  if (axis.ticks.includes(reference)) return axis;
  return { domain: axis.domain, ticks: [...axis.ticks, reference] };
}

/** X axis: at most three numbers, fewer if long ones would touch. */
function chooseFloor(
  values: readonly number[],
  zero: PointsOptions['zero'],
  length: number,
  print: (tick: number) => string,
  measure: Measure,
): Axis {
  const fits = ({ ticks }: Axis) => {
    const widths = ticks.map((tick) => measure(print(tick), textSize));
    return Math.max(0, ...widths) * ticks.length * 1.6 < length;
  };
  return (
    [3, 2, 1].map((max) => chooseTicks(values, { zero, most: max, nice: true })).find(fits) ??
    chooseTicks([], { zero: 'near', most: 1 })
  );
}

export function planPlot(
  data: PlotData,
  options: PointsOptions,
  { width, measure, format }: PlaceContext,
): PlotPlan {
  const { points, xColumn, yColumn } = data;
  const title = wrapText(titleOf(yColumn), width, textSize, measure);
  const yAxis = chooseLevels(
    points.map(({ y }) => y),
    options,
  );
  const yNames = yAxis.ticks.map((tick) => format(tick, yColumn));
  const left = gap + Math.max(0, ...yNames.map((name) => measure(name, textSize, 600)));
  const xAxis = chooseFloor(
    points.map(({ x }) => x),
    options.zero,
    width - left,
    (tick) => format(tick, xColumn),
    measure,
  );
  const top = title.length * lineHeight + gap;
  return { ...data, xAxis, yAxis, yNames, title, left, top, reference: options.reference };
}

/** A point on an axis, from 0 to 1, and its radius in units of the drawing. */
interface Overhang {
  readonly share: number;
  readonly r: number;
}

/**
 * Insets of an axis from the edges of a plot so that no bubble leaves it, as small as possible, since zero
 * should be at the edge.
 * @param length of the plot along the axis
 * @returns units at its start and end
 */
function fitAxis(
  points: readonly Overhang[],
  length: number,
  min: number,
): readonly [start: number, end: number] {
  let start = min;
  let end = min;
  // Insets move all points slightly; a few rounds are enough.
  for (let turn = 0; turn < 4; turn++) {
    const room = length - start - end;
    start = Math.max(min, ...points.map(({ share, r }) => r + 2 - share * room));
    end = Math.max(min, ...points.map(({ share, r }) => r + 2 - (1 - share) * room));
  }
  return [start, end];
}

/** Scales that keep all bubbles inside. */
function scalePlot(
  { points, radius, xAxis, yAxis, left, top }: PlotPlan,
  width: number,
  height: number,
) {
  const across = scaleLinear().domain(xAxis.domain);
  const up = scaleLinear().domain(yAxis.domain);
  const [before, after] = fitAxis(
    points.map((point) => ({ share: across(point.x), r: radius(point) })),
    width - left,
    gap,
  );
  const [under, over] = fitAxis(
    points.map((point) => ({ share: up(point.y), r: radius(point) })),
    height,
    0,
  );
  return {
    x: across.range([left + before, width - after]),
    y: up.range([top + height - under, top + over]),
  };
}

function layOutPlot(
  plan: PlotPlan,
  ranked: ReturnType<typeof rankPoints>,
  height: number,
  { width, measure }: PlaceContext,
): PlotLayout {
  const { points, radius, left, top, reference } = plan;
  const { x, y } = scalePlot(plan, width, height);
  const discs = nameDiscs(
    ranked.map(({ point, must }) => ({
      row: point.row.id,
      x: x(point.x),
      y: y(point.y),
      r: radius(point),
      label: point.row.label,
      weight: point.row.accent ? 600 : 400,
      must: must || points.length <= fewPoints,
    })),
  );
  const area = {
    left: left + 2,
    right: width,
    top,
    bottom: top + height - 3,
    line: reference === undefined ? undefined : y(reference),
  };
  const labels = namePoints(discs, area, width < 500 ? [110, 84, 170] : [170, 110, 240], measure);
  return { x, y, labels, bottom: top + height };
}

/** The lowest plot that fits all required labels; the highest if none does. */
export function fitPlot(plan: PlotPlan, context: PlaceContext): PlotLayout {
  const narrow = context.width < 500;
  const height = narrow ? 290 : 380;
  const ranked = rankPoints(plan.points);
  let plot = layOutPlot(plan, ranked, height, context);
  for (let turn = 1; turn <= maxGrowths && plot.labels.unplaced > 0; turn++) {
    plot = layOutPlot(plan, ranked, height + turn * growth, context);
  }
  // On a narrow drawing more height may separate each label from the others.
  for (let turn = 1; narrow && turn <= clearingGrowths && plot.labels.tight > 0; turn++) {
    const taller = layOutPlot(plan, ranked, height + turn * growth, context);
    if (taller.labels.tight + taller.labels.unplaced === 0) plot = taller;
  }
  return plot;
}
