import { chooseTicks } from '../../tools/scales/choose-ticks.ts';
import { listAbsences, placeNotes } from '../../tools/axes/list-absences.ts';
import { placePeriodLabels } from '../../tools/axes/place-period-labels.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import {
  numberSeries,
  type Series,
  seriesLegend,
  valuesOf,
} from '../../tools/series/number-series.ts';
import { lineHeight, setWords } from '../../tools/words/text-block.ts';
import { textSize, type ChartData, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { placeCell, type ColumnCell, type ColumnScale, type PlacedCell } from './place-cell.ts';

const spacing = 8;
/** Height of bands if no value gives the plot a height. */
const emptyBand = 48;
/** Max width of a column; wider ones look like slabs. */
const widestBar = 46;

function shareWidth(room: number, periods: number, series: number) {
  const slot = Math.min(room / Math.max(periods, 1), Math.max(150, series * (widestBar + 10)));
  const pitch = Math.min(slot * 0.76, series * widestBar) / Math.max(series, 1);
  return { slot, pitch };
}

/** Whether all values fit, so that no axis is needed. */
function fitValues(
  { rows }: ChartData,
  series: readonly Series[],
  { width, measure }: PlaceContext,
): boolean {
  const { slot, pitch } = shareWidth(width, rows.length, series.length);
  const room = series.length > 1 ? pitch - 2 : slot - 4;
  return rows.every(({ cells }) =>
    series.every(({ index }) => {
      const cell = cells[index];
      return cell?.value === undefined || measure(cell.text, textSize, 600) <= room;
    }),
  );
}

interface ColumnPlot {
  readonly series: readonly Series[];
  /** Whether values are printed at the columns; otherwise the axis is labelled. */
  readonly printed: boolean;
  readonly ticks: readonly { readonly value: number; readonly name: string }[];
  readonly gutter: number;
  readonly slot: number;
  readonly pitch: number;
  readonly scale: ColumnScale;
  readonly high: number;
  readonly low: number;
}

/** Choose axis and scale: printed values say more; the axis is used if one does not fit. */
function planPlot(data: ChartData, context: PlaceContext): ColumnPlot {
  const { width, measure } = context;
  const series = numberSeries(data);
  const values = valuesOf(data.rows, series);
  const unit = series[0]?.column;
  const printed = fitValues(data, series, context);
  const axis = chooseTicks(values, { zero: 'always', most: 3 });
  const ticks =
    printed || !unit
      ? []
      : axis.ticks.map((value) => ({ value, name: context.format(value, unit) }));
  const names = ticks.map(({ name }) => measure(name, textSize));
  const gutter = ticks.length > 0 ? Math.max(...names) + spacing : 0;
  const [low, high] = printed ? [Math.min(0, ...values), Math.max(0, ...values)] : axis.domain;
  const height = values.length === 0 ? 0 : width < 500 ? 180 : 230;
  const length = (value: number) => (high > low ? (value / (high - low)) * height : 0);
  const above = values.length === 0 ? emptyBand : length(high);
  const scale: ColumnScale = { length, above, below: -length(low) };
  const shares = shareWidth(width - gutter, data.rows.length, series.length);
  return { series, printed, ticks, gutter, ...shares, scale, high, low };
}

const middleOf = ({ gutter, slot }: ColumnPlot, row: number) => gutter + slot * (row + 0.5);

function listCells({ rows }: ChartData, plot: ColumnPlot): ColumnCell[] {
  const { series, pitch, slot, printed } = plot;
  const several = series.length > 1;
  const gap = several ? Math.min(1.5, pitch * 0.15) : 0;
  return rows.flatMap((row, index) =>
    series.map(({ column, index: cell, paint, texture }, at): ColumnCell => ({
      row,
      column: cell,
      left: middleOf(plot, index) + (at - series.length / 2) * pitch + gap / 2,
      width: pitch - gap,
      room: several ? pitch - 2 : slot - 6,
      paint: several ? paint : rowPaint(row, paint),
      texture,
      series: column.id,
      printed,
    })),
  );
}

/** Lines and numbers of the axis; the base line is drawn with the columns. */
function drawTicks({ ticks, gutter, scale }: ColumnPlot, base: number, right: number): Mark[] {
  return ticks.flatMap(({ value, name }): Mark[] => {
    const y = base - scale.length(value);
    const text: Mark = setWords([name], gutter - spacing, y + 0.36 * textSize, {
      fill: 'ink-3',
      anchor: 'end',
    });
    if (value === 0) return [text];
    return [{ type: 'line', x1: gutter, y1: y, x2: right, y2: y, stroke: 'hair' }, text];
  });
}

function placePlot(
  plot: ColumnPlot,
  cells: readonly PlacedCell[],
  said: boolean,
  periods: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { ticks, gutter, slot, scale, high, low } = plot;
  const above = Math.max(
    scale.length(high),
    ticks.length > 0 ? scale.length(high) + textSize / 2 : 0,
    ...cells.map((cell) => (said ? cell.above : cell.shapeAbove)),
  );
  const below = Math.max(-scale.length(low), ...cells.map((cell) => cell.below));
  const base = above + 2;
  const right = gutter + slot * periods;
  return {
    marks: [
      ...drawTicks(plot, base, right),
      ...cells.flatMap((cell) => cell.shapes(base)),
      { type: 'line', x1: gutter, y1: base, x2: right, y2: base, stroke: 'line' },
      ...cells.flatMap((cell) => cell.words(base, said)),
    ],
    bottom: base + below,
  };
}

/**
 * Vertical columns over periods: a row is a period, a column of numbers a series; several series are grouped.
 * Lengths are proportional from zero. Values are printed at the ends of columns if all fit; otherwise a small
 * axis of at most three lines is on the left. A period without a value keeps its place with a hatched band,
 * explained above it or below the plot.
 */
export function placeColumn(data: ChartData, context: PlaceContext): Scene {
  const { width, measure } = context;
  const plot = planPlot(data, context);
  const cells = listCells(data, plot).map((cell) => placeCell(cell, plot.scale, measure));
  // Reasons are printed at the bands only if all fit: a partial list is no list.
  const said = cells.every(({ unsaid }) => !unsaid);
  const { marks, bottom } = placePlot(plot, cells, said, data.rows.length);
  const middles = data.rows.map((_, index) => middleOf(plot, index));
  const labels = placePeriodLabels(data.rows, middles, bottom + spacing - 2, width, measure);
  const end = bottom + spacing - 2 + labels.height;
  const columns = plot.series.map(({ index }) => index);
  const absences = said ? [] : listAbsences(data, columns, context.rangeSign);
  const notes = placeNotes(absences, end + spacing, width, measure);
  const height = said ? end : end + (spacing + notes.height);
  return {
    width,
    height: Math.ceil(height + 0.3 * lineHeight),
    marks: [...marks, ...labels.marks, ...notes.marks],
    legend: seriesLegend(plot.series),
  };
}
