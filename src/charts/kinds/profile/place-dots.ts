import {
  type ChartData,
  type ChartRow,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import {
  cellPaint,
  cellsOfRow,
  type SeriesCell,
  seriesLegend,
} from '../../tools/series/number-series.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import { drawRows } from '../../tools/rows/draw-rows.ts';
import { planRows } from '../../tools/rows/plan-rows.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { bandLegend, placeBandHeads, type ShadedBand } from './place-bands.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

const radius = 4.5;

const step = 20;

const dashRoom = 15;

const gap = 5;

interface DotScale {
  readonly place: (value: number) => number;
  readonly bands: readonly ShadedBand[];
  readonly high: number;
  readonly several: boolean;
  readonly context: PlaceContext;
}

/** Words in place of a value, wrapped from the start of the scale. */
function wrapStatement({ cell }: SeriesCell, { place, context }: DotScale): string[] {
  const left = place(0) + (cell.missing ? dashRoom : 0);
  return wrapText(cell.text, context.width - left, textSize, context.measure);
}

const lineHeightOf = (one: SeriesCell, scale: DotScale): number =>
  one.cell.value === undefined
    ? Math.max(step, wrapStatement(one, scale).length * lineHeight + 3)
    : step;

/** Left and right edge of a band; the first and last include a dot at their end. */
function edgesOf(index: number, { bands, place }: Pick<DotScale, 'bands' | 'place'>) {
  const [band, next] = [bands[index], bands[index + 1]];
  if (!band) return undefined;
  const left = place(band.from) - (index === 0 ? radius : 0);
  return { left, right: next ? place(next.from) - 1.5 : place(band.to) + radius };
}

/** Whether a value goes before its dot: after it, it would appear to belong to the next band. */
function goesBefore(value: number, text: string, scale: DotScale): boolean {
  const edges = edgesOf(
    scale.bands.findLastIndex(({ from }) => from <= value),
    scale,
  );
  const width = scale.context.measure(text, textSize, 600);
  const x = scale.place(value);
  return (
    edges !== undefined &&
    x + radius + gap + width > edges.right &&
    x - radius - gap - width >= edges.left
  );
}

/** A value as a dot at the end of its line, or the reason why it is missing, around a centre. */
function placeDot(row: ChartRow, one: SeriesCell, middle: number, scale: DotScale): Mark[] {
  const { cell, series } = one;
  const { place, several } = scale;
  const name = several ? { series: series.column.id } : {};
  const meaning = { row: row.id, column: series.index, ...name };
  const words = { row: row.id, column: series.index };
  const top = middle - lineHeight / 2;
  const x1 = place(0);
  const level = { y1: middle, y2: middle } as const;
  if (cell.value === undefined) {
    const x = x1 + (cell.missing ? dashRoom : 0);
    const said = setText(wrapStatement(one, scale), x, top, { fill: cellPaint(cell), ...words });
    if (!cell.missing) return [said];
    const dash = { stroke: 'line', strokeWidth: 1.5 } as const;
    return [{ type: 'line', x1, x2: x1 + 9, ...level, ...dash, ...meaning }, said];
  }
  const paint = several ? series.paint : rowPaint(row, 'q5');
  const x = place(cell.value);
  // Every second series is a ring, to be distinct without colour.
  const ring = several && series.texture !== undefined;
  const stroke = row.accent && !several ? 'accent' : 'line';
  const before = goesBefore(cell.value, cell.text, scale);
  const text = x - radius - gap;
  // The line ends where the value begins.
  const x2 = before ? text - scale.context.measure(cell.text, textSize, 600) - gap : x;
  return [
    { type: 'line', x1, x2, ...level, stroke, strokeWidth: 1.5, ...meaning },
    {
      type: 'circle',
      x,
      y: middle,
      r: ring ? radius - 0.8 : radius,
      fill: ring ? 'paper' : paint,
      stroke: paint,
      strokeWidth: ring ? 1.8 : 0,
      ...meaning,
    },
    // Ink, even for the accented row: madder is not legible on every band.
    before
      ? setText([cell.text], text, top, { weight: 600, anchor: 'end', ...words })
      : setText([cell.text], x + radius + gap, top, { weight: 600, ...words }),
  ];
}

function placeShades(scale: DotScale, y: number, height: number): Mark[] {
  return scale.bands.flatMap(({ paint }, index) => {
    const edges = edgesOf(index, scale);
    if (!edges) return [];
    const { left, right } = edges;
    return [{ type: 'rect', x: left, y, width: Math.max(0, right - left), height, fill: paint }];
  });
}

/** Labels of both ends of a scale without bands. */
function placeEnds(data: ChartData, column: number, scale: DotScale): Mark[] {
  const described = data.columns[column];
  if (!described) return [];
  const { format } = scale.context;
  return [0, scale.high].map((value) =>
    setText([format(value, described)], scale.place(value), 0, {
      anchor: value === 0 ? 'start' : 'end',
      fill: 'ink-3',
    }),
  );
}

/**
 * Dots on a scale from zero: a line per row, or per series of a row, over the bands of the scale, with values at
 * the dots.
 */
export function placeDots(
  data: ChartData,
  bands: readonly ShadedBand[],
  max: number,
  context: PlaceContext,
): Scene {
  const { width, measure } = context;
  const { series, labels } = planRows(data, {}, context);
  const { rows, above } = labels;
  const cells = rows.flatMap((row) => cellsOfRow(row, series).map(({ cell }) => cell));
  const numbers = cells.flatMap(({ value, text }) =>
    value === undefined ? [] : [{ value, text }],
  );
  const widest = Math.max(0, ...numbers.map(({ text }) => measure(text, textSize, 600)));
  const values = numbers.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(max, ...values)];
  // The ends are a dot inside, so that a dot at zero is whole and the last value fits.
  const [from, to] = [labels.from + radius, width - Math.min(widest + radius + 6, 0.4 * width)];
  const place = (value: number) => from + ((value - low) / (high - low)) * (to - from);
  const scale: DotScale = { place, bands, high, several: series.length > 1, context };
  const heads = placeBandHeads(bands, place, width, context);
  const [first] = series;
  const ends = bands.length === 0 && first ? placeEnds(data, first.index, scale) : [];
  const headHeight = ends.length > 0 ? lineHeight + 4 : (heads?.height ?? 0);
  const inset = above || bands.length === 0 ? 0 : 7;
  const drawn = drawRows(
    labels,
    (row, _, top) => {
      let y = top;
      const marks = cellsOfRow(row, series).flatMap((one) => {
        const middle = y + step / 2;
        y += lineHeightOf(one, scale);
        return placeDot(row, one, middle, scale);
      });
      const height = y - top;
      const shades = above ? placeShades(scale, top, height) : [];
      return { marks: [...shades, ...marks], height, middle: step / 2 };
    },
    { top: headHeight + inset, colouredLabels: true },
  );
  const height = drawn.bottom + inset;
  const shades = above ? [] : placeShades(scale, headHeight, height - headHeight);
  const marks = [...(heads?.marks ?? []), ...ends, ...shades, ...drawn.marks, ...drawn.labels];
  const legend = [
    ...(heads ? [] : bandLegend(bands)),
    ...seriesLegend(series, 'disc').map((item, index) =>
      series[index]?.texture ? { ...item, texture: undefined, shape: 'ring' as const } : item,
    ),
  ];
  return { width, height, marks, legend };
}
