import { scaleLinear } from 'd3-scale';
import { chooseTicks } from '../../tools/scales/choose-ticks.ts';
import { listAbsences, placeNotes } from '../../tools/axes/list-absences.ts';
import { placePeriodLabels } from '../../tools/axes/place-period-labels.ts';
import { numberSeries, valuesOf } from '../../tools/series/number-series.ts';
import { keepsWords, lineHeight } from '../../tools/words/text-block.ts';
import {
  textSize,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { drawSeries, type PlacedSeries } from './draw-series.ts';
import { findEnds } from './find-ends.ts';
import { printAll } from './print-all.ts';
import { setEndLabels } from './set-end-labels.ts';

/** Lines have no options. */
export type LineOptions = Readonly<Record<never, never>>;

const air = 8;
/** Where periods stand from 0 to 1: years by their distance, all others in equal steps. */
function sharePeriods(rows: readonly ChartRow[]): number[] {
  const years = rows.map(({ label }) => (/^\d{4}$/u.test(label) ? Number(label) : Number.NaN));
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? 0) - first;
  const rising = years.every((year, index) => index === 0 || year > (years[index - 1] ?? year));
  if (rising && span > 0) return years.map((year) => (year - first) / span);
  return rows.map((_, index) => (rows.length > 1 ? index / (rows.length - 1) : 0.5));
}

/**
 * Lines over periods: a row is a period, a column of numbers a series. Years stand at their
 * distance in time. Gaps stay open and are said below the plot: a mark at the axis would read as a
 * value there. One series prints all its values if they fit; else each line prints its first and its last
 * one, the last with the name of its series, beside at most three lines of an axis. Names too long
 * for a narrow drawing go to the legend.
 */
export function placeLine(data: ChartData, _options: LineOptions, context: PlaceContext): Scene {
  const { width, measure } = context;
  const narrow = width < 500;
  const numbers = numberSeries(data);
  const columns = numbers.map(({ index }) => index);
  const values = valuesOf(data.rows, numbers);
  const shares = sharePeriods(data.rows);
  const axis = chooseTicks(values, { zero: 'near', most: 3 });

  /** Series with their places in a plot; called again when the room beside it is known. */
  const place = (left: number, right: number, top: number, bottom: number): PlacedSeries[] => {
    const y = scaleLinear().domain(axis.domain).range([bottom, top]);
    return numbers.map(({ column, index, paint }) => ({
      column: index,
      id: column.id,
      name: column.label,
      paint,
      points: data.rows.map((row, at) => {
        const value = row.cells[index]?.value;
        return {
          row,
          x: left + (shares[at] ?? 0) * (right - left),
          y: value === undefined ? undefined : y(value),
        };
      }),
    }));
  };

  const plotHeight = values.length === 0 ? 0 : narrow ? 190 : 250;
  const top = lineHeight / 2;
  const marks: Mark[] = [];
  const inset = 24;
  const draft = place(inset, width - inset, top + lineHeight, top + plotHeight - lineHeight);
  const all = columns.length === 1 ? printAll(draft[0] as PlacedSeries, measure, width) : undefined;
  let series = draft;
  let left = inset;
  let right = width - inset;
  let bottom = top + plotHeight;
  let legend: Scene['legend'] = [];
  if (!all) {
    const several = columns.length > 1;
    const unit = numbers[0]?.column;
    const names = unit ? axis.ticks.map((tick) => context.format(tick, unit)) : [];
    const gutter = Math.max(0, ...names.map((name) => measure(name, textSize))) + air;
    const nameWidth = width * (narrow ? 0.24 : 0.26);
    const lastEnds = findEnds(draft, 'right', several);
    const firsts = setEndLabels(findEnds(draft, 'left', false), 'left', 0, false, measure);
    let lasts = setEndLabels(lastEnds, 'right', nameWidth, narrow, measure);
    const direct =
      several &&
      lastEnds.every(({ name = '' }) => keepsWords(name, nameWidth, measure)) &&
      lasts.height <= plotHeight * 1.6;
    if (several && !direct) {
      lasts = setEndLabels(lastEnds, 'right', 0, narrow, measure);
      legend = draft.map(({ id, name, paint }) => ({
        label: name,
        paint,
        shape: 'line',
        series: id,
      }));
    }
    left = gutter + firsts.width;
    right = width - lasts.width - 1;
    bottom = top + Math.max(plotHeight, firsts.height, lasts.height);
    series = place(left, right, top, bottom);
    const y = scaleLinear().domain(axis.domain).range([bottom, top]);
    const printed = findEnds(series, 'left', false);
    axis.ticks.forEach((tick, index) => {
      const at = y(tick);
      const name = names[index] ?? '';
      // The axis itself is the line of its lowest value.
      if (at < bottom - 1) {
        marks.push({ type: 'line', x1: left, y1: at, x2: right, y2: at, stroke: 'hair' });
      }
      // A first value that says the same stands right beside it.
      if (printed.some((end) => end.text === name && Math.abs(end.y - at) < lineHeight)) return;
      marks.push({
        type: 'text',
        x: 0,
        y: at + 0.36 * textSize,
        lines: [name],
        size: textSize,
        fill: 'ink-3',
      });
    });
    marks.push(
      ...firsts.place(
        findEnds(series, 'left', false),
        left,
        top - lineHeight / 2,
        bottom + lineHeight / 2,
      ),
      ...lasts.place(
        findEnds(series, 'right', direct),
        right,
        top - lineHeight / 2,
        bottom + lineHeight / 2,
      ),
    );
  }

  const centres = shares.map((share) => left + share * (right - left));
  const step = (right - left) / Math.max(data.rows.length - 1, 1);
  for (const each of series) marks.push(...drawSeries(each, step));
  if (all) marks.push(...all);

  // An axis that is not at zero stands apart, so that no line seems to start from nothing.
  const zero = !all && axis.domain[0] === 0;
  let y = bottom + (zero || values.length === 0 ? 0 : lineHeight / 2);
  if (!all) marks.push({ type: 'line', x1: left, y1: y, x2: right, y2: y, stroke: 'line' });
  y += air;
  const labels = placePeriodLabels(data.rows, centres, y, width, measure);
  marks.push(...labels.marks);
  y += labels.height;
  const notes = placeNotes(listAbsences(data, columns, true), y + air, width, measure);
  marks.push(...notes.marks);
  if (notes.marks.length > 0) y += air + notes.height;
  return { width, height: Math.ceil(y + 0.3 * lineHeight), marks, legend };
}
