import {
  type ChartData,
  type ChartRow,
  type Measure,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { barGap, drawBar, sayAbsence, sayCell, stubRoom } from '../../tools/rows/draw-bar.ts';
import { drawRows, drawZeroLine, rowScene } from '../../tools/rows/draw-rows.ts';
import { fitLengths, type ScaleItem } from '../../tools/scales/fit-scale.ts';
import {
  seriesLegend,
  statementsOfRow,
  type SeriesCell,
} from '../../tools/series/number-series.ts';
import { type Fill, fillBox, rowFill } from '../../tools/paint/paint-row.ts';
import { planRows } from '../../tools/rows/plan-rows.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import type { BarOptions } from './place-bar.ts';
import { pickValueColumns, placeValueColumns } from './place-value-columns.ts';
import { lineHeight } from '../../tools/words/text-block.ts';

const wordShare = 0.6;

/** Height of a bar, and distance of bars in a row. */
const sizes = {
  single: { bar: 13, pitch: lineHeight },
  grouped: { bar: 11, pitch: 15 },
} as const;

interface BarFrame {
  readonly mode: 'single' | 'grouped';
  readonly x: (value: number) => number;
  /** Whether some bars run left of zero. */
  readonly negative: boolean;
  /** Length of a unit, if each has a square. */
  readonly step: number | undefined;
  readonly linesOf: (cell: SeriesCell) => readonly string[];
}

function wordRoom({ cell }: SeriesCell, max: number, measure: Measure): ScaleItem {
  const words = barGap + Math.min(measure(cell.text, textSize), max);
  if (cell.value === undefined) return { value: 0, before: 0, after: words + stubRoom };
  return cell.value < 0
    ? { value: cell.value, before: words, after: 0 }
    : { value: cell.value, before: 0, after: words };
}

/** Max length of a unit, and min length for units to be distinguishable. */
const unitLength = { most: 16, least: 5 };

/** Length of a unit on a scale; undefined if a value is no count or units are too small. */
function findStep(values: readonly SeriesCell[], x: (value: number) => number): number | undefined {
  const counts = values.map(({ cell }) => cell.value ?? 0);
  const step = Math.min(x(1) - x(0), unitLength.most);
  const whole = counts.every((count) => Number.isInteger(count) && count >= 0);
  return whole && step >= unitLength.least ? step : undefined;
}

/** A square per counted item, starting at zero. */
function drawCounted(count: number, zero: number, step: number, middle: number, fill: Fill): Mark {
  const side = Math.min(0.8 * step, step - 1.5);
  const marks = Array.from({ length: count }, (_, nth) =>
    fillBox({ x: zero + nth * step, y: middle - side / 2, width: side, height: side }, fill),
  );
  return { type: 'group', marks };
}

/** A bar with its value at the end; without a value its words, after a stub if it is missing. */
function placeBar(row: ChartRow, value: SeriesCell, middle: number, frame: BarFrame): Mark[] {
  const { mode, x, negative, step, linesOf } = frame;
  const { cell, series } = value;
  const zero = x(0);
  const height = sizes[mode].bar;
  const lines = linesOf(value);
  if (cell.value === undefined) {
    const start = negative && cell.missing === undefined ? zero + barGap : zero;
    return sayAbsence(row, value, lines, start, middle, height - 1);
  }
  const end = x(cell.value);
  const side = cell.value < 0 ? -1 : 1;
  const text = sayCell(row, value, lines, end + side * barGap, middle, side);
  const shown = {
    row: row.id,
    column: series.index,
    ...(mode === 'single' ? {} : { series: series.column.id }),
  };
  if (cell.value === 0) {
    const y1 = middle - height / 2;
    const y2 = y1 + height;
    return [{ type: 'line', x1: zero, y1, x2: zero, y2, stroke: 'line', ...shown }, text];
  }
  const own = { fill: series.paint, texture: series.texture };
  const fill = mode === 'single' ? rowFill(row, own) : own;
  const bar =
    step === undefined
      ? drawBar(zero, end, side, middle, height, fill)
      : drawCounted(cell.value, zero, step, middle, fill);
  return [{ ...bar, ...shown }, text];
}

/**
 * Bars from zero: one per row, or one per series below each other. Negative ones run to the left. Other columns
 * of numbers are to the right of single bars if they fit.
 */
export function placeSideBars(
  data: ChartData,
  mode: BarFrame['mode'],
  { order, reach = 0, counted = false }: Pick<BarOptions, 'order' | 'reach' | 'counted'>,
  context: PlaceContext,
): Scene {
  const { measure } = context;
  const maxSeries = mode === 'single' ? 1 : undefined;
  const { series, labels } = planRows(data, { order, maxSeries }, context);
  const [main] = series;
  const columns = mode === 'single' && main ? pickValueColumns(data, main, labels, context) : [];
  const to = columns[0] ? columns[0].from - 14 : labels.to;
  const max = wordShare * (to - labels.from);

  const statements = labels.rows.map((row) => statementsOfRow(row, series));
  const ends = [
    ...statements.flat().map((value) => wordRoom(value, max, measure)),
    { value: reach, before: 0, after: 0 },
  ];
  const fitted = fitLengths(ends, labels.from, to);
  const step = counted ? findStep(statements.flat(), fitted) : undefined;
  const x = step === undefined ? fitted : (value: number) => labels.from + value * step;
  const negative = ends.some(({ value }) => value < 0);
  const linesOf = ({ cell }: SeriesCell) => {
    const room = cell.value === undefined ? to - x(0) - stubRoom : max;
    return wrapText(cell.text, room, textSize, measure);
  };

  const frame: BarFrame = { mode, x, negative, step, linesOf };
  const { pitch } = sizes[mode];
  const head = placeValueColumns(columns, main, labels.from, to, context);
  const drawn = drawRows(
    labels,
    (row, index, top) => {
      const marks: Mark[] = [];
      let y = top;
      for (const value of statements[index] ?? []) {
        marks.push(...placeBar(row, value, y + pitch / 2, frame));
        y += pitch + (linesOf(value).length - 1) * lineHeight;
      }
      marks.push(...columns.flatMap((column) => column.place(row, top + pitch / 2)));
      return { marks, height: y - top, middle: pitch / 2 };
    },
    { top: head.height, colouredLabels: mode === 'grouped' },
  );
  const zeroLine = negative ? drawZeroLine(x(0), labels, drawn) : [];
  const scene = rowScene(labels, drawn, seriesLegend(series), head.marks, zeroLine);
  return { ...scene, inUnits: step !== undefined };
}
