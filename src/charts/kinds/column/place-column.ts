import { chooseTicks } from '../../tools/scales/choose-ticks.ts';
import { listAbsences, placeNotes } from '../../tools/axes/list-absences.ts';
import { placePeriodLabels } from '../../tools/axes/place-period-labels.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import { numberSeries, seriesLegend, valuesOf } from '../../tools/series/number-series.ts';
import { lineHeight } from '../../tools/words/text-block.ts';
import { textSize, type ChartData, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { placeCell, type ColumnCell, type ColumnScale } from './place-cell.ts';

/** Columns have no options. */
export type ColumnOptions = Readonly<Record<never, never>>;

/** Room between the axis's numbers and the plot, and between the plot and the periods. */
const air = 8;
/** Height of bands where nothing is known, so that no value gives the plot a height. */
const emptyBand = 48;
/** Columns wider than this are slabs. */
const widestBar = 46;

/** How wide a period and each of its columns are. */
function shareWidth(room: number, periods: number, series: number) {
  const slot = Math.min(room / Math.max(periods, 1), Math.max(150, series * (widestBar + 10)));
  const pitch = Math.min(slot * 0.76, series * widestBar) / Math.max(series, 1);
  return { slot, pitch };
}

/**
 * Vertical columns over periods: a row is a period, a column of numbers a series; several series
 * stand grouped. Lengths are proportional from zero. Values are printed at the ends of the columns
 * when all of them fit, else a small axis with at most three lines stands at the left. A period
 * without a value keeps its place with a hatched band, and is said above it or below the plot.
 */
export function placeColumn(
  data: ChartData,
  _options: ColumnOptions,
  context: PlaceContext,
): Scene {
  const { width, measure } = context;
  const series = numberSeries(data);
  const values = valuesOf(data.rows, series);
  const unit = series[0]?.column;

  // Printed values say more than an axis; the axis comes when one of them does not fit.
  const whole = shareWidth(width, data.rows.length, series.length);
  const printed = data.rows.every(({ cells }) =>
    series.every(({ index }) => {
      const cell = cells[index];
      const room = series.length > 1 ? whole.pitch - 2 : whole.slot - 4;
      return cell?.value === undefined || measure(cell.text, textSize, 600) <= room;
    }),
  );
  const axis = chooseTicks(values, { zero: 'always', most: 3 });
  const ticks = printed || !unit ? [] : axis.ticks;
  const names = ticks.map((tick) => (unit ? context.format(tick, unit) : ''));
  const gutter =
    ticks.length > 0 ? Math.max(...names.map((name) => measure(name, textSize))) + air : 0;
  const { slot, pitch } = shareWidth(width - gutter, data.rows.length, series.length);
  const right = gutter + slot * data.rows.length;
  const [low, high] = printed ? [Math.min(0, ...values), Math.max(0, ...values)] : axis.domain;
  const plot = values.length === 0 ? 0 : width < 500 ? 180 : 230;
  const length = (value: number) => (high > low ? (value / (high - low)) * plot : 0);

  const scale: ColumnScale = {
    length,
    above: values.length === 0 ? emptyBand : length(high),
    below: -length(low),
  };
  const centre = (row: number) => gutter + slot * (row + 0.5);
  const slots = data.rows.flatMap((row, index) =>
    series.map(({ column, index: cell, paint, texture }, at): ColumnCell => {
      const left = centre(index) + (at - series.length / 2) * pitch;
      const gap = series.length > 1 ? Math.min(1.5, pitch * 0.15) : 0;
      return {
        row,
        column: cell,
        left: left + gap / 2,
        width: pitch - gap,
        room: series.length > 1 ? pitch - 2 : slot - 6,
        paint: series.length > 1 ? paint : rowPaint(row, paint),
        texture,
        series: column.id,
        printed,
      };
    }),
  );
  const cells = slots.map((cell) => placeCell(cell, scale, measure));
  // Reasons stand at their bands only when all of them do: a list of some is no list.
  const said = cells.every(({ unsaid }) => !unsaid);
  const above = Math.max(
    length(high),
    ticks.length > 0 ? length(high) + textSize / 2 : 0,
    ...cells.map((cell) => (said ? cell.above : cell.shapeAbove)),
  );
  const below = Math.max(-length(low), ...cells.map((cell) => cell.below));
  const base = above + 2;

  const marks: Mark[] = ticks.flatMap((tick, index): Mark[] => {
    const y = base - length(tick);
    const line: Mark = { type: 'line', x1: gutter, y1: y, x2: right, y2: y, stroke: 'hair' };
    const name: Mark = {
      type: 'text',
      x: gutter - air,
      y: y + 0.36 * textSize,
      lines: [names[index] ?? ''],
      size: textSize,
      fill: 'ink-3',
      anchor: 'end',
    };
    return tick === 0 ? [name] : [line, name];
  });
  for (const cell of cells) marks.push(...cell.shapes(base));
  marks.push({ type: 'line', x1: gutter, y1: base, x2: right, y2: base, stroke: 'line' });
  for (const cell of cells) marks.push(...cell.words(base, said));

  const centres = data.rows.map((_, index) => centre(index));
  const labels = placePeriodLabels(data.rows, centres, base + below + air - 2, width, measure);
  marks.push(...labels.marks);
  let height = base + below + air - 2 + labels.height;
  if (!said) {
    const columns = series.map(({ index }) => index);
    const notes = placeNotes(listAbsences(data, columns, true), height + air, width, measure);
    marks.push(...notes.marks);
    height += air + notes.height;
  }
  return {
    width,
    height: Math.ceil(height + 0.3 * lineHeight),
    marks,
    legend: seriesLegend(series),
  };
}
