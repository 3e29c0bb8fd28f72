import { scaleLinear } from 'd3-scale';
import { type Axis, chooseTicks } from '../../tools/scales/choose-ticks.ts';
import { listAbsences, placeNotes } from '../../tools/axes/list-absences.ts';
import { placePeriodLabels } from '../../tools/axes/place-period-labels.ts';
import { numberSeries, type Series, valuesOf } from '../../tools/series/number-series.ts';
import { keepsWords, lineHeight } from '../../tools/words/text-block.ts';
import {
  textSize,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark, Scene } from '../../tools/model/scene.ts';
import { drawSeries, type PlacedSeries, printAll } from './draw-series.ts';
import { findEnds, type LineEnd, setEndLabels } from './set-end-labels.ts';

const gap = 8;
/** Padding for half a point on both sides, if nothing is printed next to the lines. */
const inset = 24;

const isNarrow = ({ width }: PlaceContext) => width < 500;

/** Positions of periods from 0 to 1: years by their distance, all others in equal steps. */
function sharePeriods(rows: readonly ChartRow[]): number[] {
  const years = rows.map(({ label }) => (/^\d{4}$/u.test(label) ? Number(label) : Number.NaN));
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? 0) - first;
  const rising = years.every((year, index) => index === 0 || year > (years[index - 1] ?? year));
  if (rising && span > 0) return years.map((year) => (year - first) / span);
  return rows.map((_, index) => (rows.length > 1 ? index / (rows.length - 1) : 0.5));
}

interface LineData {
  readonly series: readonly Series[];
  readonly values: readonly number[];
  readonly axis: Axis;
  readonly place: (plot: Plot) => PlacedSeries[];
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface LabelledPlot extends Plot {
  readonly lines: readonly PlacedSeries[];
  readonly marks: readonly Mark[];
  readonly legend: Scene['legend'];
}

const heightScale = (axis: Axis, { top, bottom }: Plot) =>
  scaleLinear().domain(axis.domain).range([bottom, top]);

function readLines(data: ChartData, shares: readonly number[]): LineData {
  const series = numberSeries(data);
  const values = valuesOf(data.rows, series);
  const axis = chooseTicks(values, { zero: 'near', most: 3 });
  const place = (plot: Plot) => {
    const y = heightScale(axis, plot);
    return series.map(({ column, index, paint }): PlacedSeries => ({
      column: index,
      id: column.id,
      name: column.label,
      paint,
      points: data.rows.map((row, at) => {
        const value = row.cells[index]?.value;
        const x = plot.left + (shares[at] ?? 0) * (plot.right - plot.left);
        return { row, x, y: value === undefined ? undefined : y(value) };
      }),
    }));
  };
  return { series, values, axis, place };
}

function drawTicks(
  axis: Axis,
  names: readonly string[],
  plot: Plot,
  firsts: readonly LineEnd[],
): Mark[] {
  const { left, right, bottom } = plot;
  const y = heightScale(axis, plot);
  return axis.ticks.flatMap((tick, index): Mark[] => {
    const at = y(tick);
    const name = names[index] ?? '';
    const line: Mark = { type: 'line', x1: left, y1: at, x2: right, y2: at, stroke: 'hair' };
    const words = { x: 0, y: at + 0.36 * textSize, lines: [name], size: textSize } as const;
    // A first value with the same text is right next to it.
    const said = firsts.some((end) => end.text === name && Math.abs(end.y - at) < lineHeight);
    return [
      // The lowest value is the axis line.
      ...(at < bottom - 1 ? [line] : []),
      ...(said ? [] : [{ type: 'text', ...words, fill: 'ink-3' } as const]),
    ];
  });
}

/** Labels of the last values, including series names if all fit; otherwise the legend has the names. */
function labelLasts(lines: readonly PlacedSeries[], plotHeight: number, context: PlaceContext) {
  const { width, measure } = context;
  const narrow = isNarrow(context);
  const several = lines.length > 1;
  const nameWidth = width * (narrow ? 0.24 : 0.26);
  const ends = findEnds(lines, 'right', several);
  const labels = setEndLabels(ends, 'right', nameWidth, narrow, measure);
  const named =
    several &&
    ends.every(({ name = '' }) => keepsWords(name, nameWidth, measure)) &&
    labels.height <= plotHeight * 1.6;
  if (!several || named) return { labels, named, legend: [] };
  const legend = lines.map(({ id, name, paint }): LegendItem => ({
    label: name,
    paint,
    shape: 'line',
    series: id,
  }));
  return { labels: setEndLabels(ends, 'right', 0, narrow, measure), named, legend };
}

function labelEnds(
  { series, axis, place }: LineData,
  draft: readonly PlacedSeries[],
  { top, bottom }: Plot,
  context: PlaceContext,
): LabelledPlot {
  const { width, measure, format } = context;
  const unit = series[0]?.column;
  const names = unit ? axis.ticks.map((tick) => format(tick, unit)) : [];
  const gutter = Math.max(0, ...names.map((name) => measure(name, textSize))) + gap;
  const firsts = setEndLabels(findEnds(draft, 'left', false), 'left', 0, false, measure);
  const lasts = labelLasts(draft, bottom - top, context);
  const plot: Plot = {
    left: gutter + firsts.width,
    right: width - lasts.labels.width - 1,
    top,
    bottom: top + Math.max(bottom - top, firsts.height, lasts.labels.height),
  };
  const lines = place(plot);
  const firstEnds = findEnds(lines, 'left', false);
  const lastEnds = findEnds(lines, 'right', lasts.named);
  const bounds = [top - lineHeight / 2, plot.bottom + lineHeight / 2] as const;
  return {
    ...plot,
    lines,
    marks: [
      ...drawTicks(axis, names, plot, firstEnds),
      ...firsts.place(firstEnds, plot.left, ...bounds),
      ...lasts.labels.place(lastEnds, plot.right, ...bounds),
    ],
    legend: lasts.legend,
  };
}

/**
 * Lines over periods: a row is a period, a column of numbers a series. Years are spaced by time. Gaps stay open
 * and are explained below the plot: a mark at the axis would read as a value. A single series prints all its
 * values if they fit; otherwise each line prints its first and last value, the last with the name of its series,
 * next to an axis of at most three lines. Names too long for a narrow drawing go to the legend.
 */
export function placeLine(data: ChartData, context: PlaceContext): Scene {
  const { width, measure } = context;
  const shares = sharePeriods(data.rows);
  const lineData = readLines(data, shares);
  const { series, values, axis } = lineData;
  const top = lineHeight / 2;
  const height = values.length === 0 ? 0 : isNarrow(context) ? 190 : 250;
  const whole: Plot = { left: inset, right: width - inset, top, bottom: top + height };
  const draft = lineData.place({
    ...whole,
    top: top + lineHeight,
    bottom: top + height - lineHeight,
  });
  const all = series.length === 1 ? printAll(draft[0] as PlacedSeries, measure, width) : undefined;
  const plot: LabelledPlot = all
    ? { ...whole, lines: draft, marks: [], legend: [] }
    : labelEnds(lineData, draft, whole, context);

  const { left, right, bottom } = plot;
  const step = (right - left) / Math.max(data.rows.length - 1, 1);
  // An axis not at zero is offset, so that no line seems to start from nothing.
  const zero = !all && axis.domain[0] === 0;
  const floor = bottom + (zero || values.length === 0 ? 0 : lineHeight / 2);
  const base: Mark = { type: 'line', x1: left, y1: floor, x2: right, y2: floor, stroke: 'line' };
  const middles = shares.map((share) => left + share * (right - left));
  const labels = placePeriodLabels(data.rows, middles, floor + gap, width, measure);
  const end = floor + gap + labels.height;
  const columns = series.map(({ index }) => index);
  const notes = placeNotes(
    listAbsences(data, columns, context.rangeSign),
    end + gap,
    width,
    measure,
  );
  const noted = notes.marks.length > 0 ? end + (gap + notes.height) : end;
  return {
    width,
    height: Math.ceil(noted + 0.3 * lineHeight),
    marks: [
      ...plot.marks,
      ...plot.lines.flatMap((line) => drawSeries(line, step)),
      ...(all ?? [base]),
      ...labels.marks,
      ...notes.marks,
    ],
    legend: plot.legend,
  };
}
