import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { joinBlocks, stackBlocks } from '../../tools/maps/block.ts';
import { drawMap } from '../../tools/maps/draw-map.ts';
import type { MapLabel } from '../../tools/maps/label-land.ts';
import { listRows } from '../../tools/maps/list-rows.ts';
import { labelOf, matchRows } from '../../tools/maps/match-rows.ts';
import type { LabelText } from '../../tools/maps/layout-label.ts';
import { drawBorders, drawOutlines } from '../../tools/maps/outline-land.ts';
import {
  drawFrame,
  frameInsets,
  type MapInset,
  placeInsets,
  sidesOf,
} from '../../tools/maps/place-insets.ts';
import { pickHighest } from '../../tools/maps/pick-highest.ts';
import { type Land, projectLand } from '../../tools/maps/place-land.ts';
import { absenceLegend, absencePaint, regionCount } from '../../tools/maps/shade-classes.ts';
import type {
  ChartCell,
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark, Paint, PathMark, Scene } from '../../tools/model/scene.ts';
import { classThirds, crossPaint, type Steps, stepOf } from './cross-classes.ts';
import { drawSquare } from './draw-square.ts';

export interface BivariateMapOptions {
  /** Ids of the countries to draw; all when empty. */
  readonly countries: readonly string[];
  /** Id of the column that grows to the right of the legend. */
  readonly x: string;
  /** Id of the column that grows upwards. */
  readonly y: string;
  /** How many of the rows that are high in both are named. */
  readonly labels: number;
  readonly insets: readonly MapInset[];
}

/** Where boxes beside the legend begin. */
const besideSquare = 258;

/** One of the two values: its column and classes. */
interface Axis {
  readonly column: number;
  readonly head: ChartColumn;
  readonly steps: Steps;
}

function findColumn({ columns }: ChartData, wanted: string): number {
  return Math.max(
    0,
    columns.findIndex(({ id }) => id === wanted),
  );
}

function readAxis(data: ChartData, column: number, rows: readonly ChartRow[]): Axis {
  const values = rows.flatMap((row) => row.cells[column]?.value ?? []);
  return { column, head: data.columns[column] as ChartColumn, steps: classThirds(values) };
}

/** The cell of a row that has no number, if one of the two has none. */
function absentCell(row: ChartRow, x: Axis, y: Axis): ChartCell | undefined {
  return [row.cells[x.column], row.cells[y.column]].find((cell) => cell?.value === undefined);
}

/** The colour of a row with both values; land for nothing of either. */
function paintOf(row: ChartRow, x: Axis, y: Axis): Paint {
  const first = row.cells[x.column]?.value ?? 0;
  const second = row.cells[y.column]?.value ?? 0;
  if (first === 0 && second === 0) return 'land';
  return crossPaint(stepOf(x.steps, first), stepOf(y.steps, second));
}

/** Regions coloured by both values. The group around a shape stands for the second one. */
function drawRegions(land: Land, rows: ReadonlyMap<string, ChartRow>, x: Axis, y: Axis): Mark[] {
  const filled: Mark[] = [];
  const rims: Mark[] = [];
  for (const [id, { path: d }] of land.shapes) {
    const row = rows.get(id);
    if (!row) continue;
    const absent = absentCell(row, x, y);
    const shape: PathMark = {
      type: 'path',
      d,
      ...(absent ? absencePaint(absent) : { fill: paintOf(row, x, y) }),
      stroke: absent ? 'line' : 'paper',
      strokeWidth: 0.6,
      row: row.id,
      column: x.column,
    };
    filled.push({ type: 'group', row: row.id, column: y.column, marks: [shape] });
    if (row.accent) rims.push({ type: 'path', d, stroke: 'accent', strokeWidth: 1.8 });
  }
  const all = filled.length === land.shapes.size;
  return [...(all ? [] : drawBorders(land)), ...filled, ...drawOutlines(land), ...rims];
}

/** A row's name with both values, each with the arrow of its side of the legend. */
function describeRow(row: ChartRow, x: Axis, y: Axis): LabelText {
  const label = labelOf(row, [x.column, y.column]);
  const values = label.values.map((value) => ({
    ...value,
    axis: value.column === x.column ? ('x' as const) : ('y' as const),
  }));
  return { ...label, values };
}

/**
 * The rows to be named: first those that are high in both values, then those with the greatest
 * share of the most.
 */
function pickRows(
  rows: readonly ChartRow[],
  x: Axis,
  y: Axis,
  labels: number,
): readonly ChartRow[] {
  const value = (row: ChartRow, { column }: Axis) => row.cells[column]?.value ?? 0;
  const most = (axis: Axis) => Math.max(...rows.map((row) => Math.abs(value(row, axis))), 0) || 1;
  const [mostX, mostY] = [most(x), most(y)];
  const score = (row: ChartRow) =>
    100 * (stepOf(x.steps, value(row, x)) + stepOf(y.steps, value(row, y))) +
    value(row, x) / mostX +
    value(row, y) / mostY;
  const ranked = rows
    .filter((row) => !absentCell(row, x, y) && paintOf(row, x, y) !== 'land')
    .sort(greatestFirst(score));
  return pickHighest(ranked, score, labels);
}

/** What the square does not show: nothing of either, and what is missing. */
function restLegend(
  rows: readonly ChartRow[],
  x: Axis,
  y: Axis,
  { format }: PlaceContext,
): LegendItem[] {
  const absent = rows.flatMap((row) => absentCell(row, x, y) ?? []);
  const none = rows.filter((row) => !absentCell(row, x, y) && paintOf(row, x, y) === 'land').length;
  // In the order of the square's ranges: the first value, then the second one.
  const label = [x, y].map(({ head }) => format(0, head)).join(' / ');
  const zero: LegendItem = { label, shape: 'square', paint: 'land', detail: regionCount(none) };
  return [...(none > 0 ? [zero] : []), ...absenceLegend(absent)];
}

/**
 * Regions by two values at once, each in thirds, in nine colours (bivariate choropleth: Olson,
 * Annals of the Association of American Geographers, 1981). The square below the map is its legend.
 */
export function placeBivariateMap(
  data: ChartData,
  options: BivariateMapOptions,
  context: PlaceContext,
): Scene {
  const { countries, insets, labels } = options;
  const land = projectLand(
    context,
    countries,
    data.rows.flatMap(({ region }) => region ?? []),
  );
  const { byRegion, others } = matchRows(data.rows, land);
  const drawn = [...byRegion.values()];
  const columns = [findColumn(data, options.x), findColumn(data, options.y)] as const;
  const complete = drawn.filter((row) =>
    columns.every((column) => row.cells[column]?.value !== undefined),
  );
  const [x, y] = [readAxis(data, columns[0], complete), readAxis(data, columns[1], complete)];
  const top = pickRows(drawn, x, y, labels);
  const named = [...top, ...drawn.filter((row) => row.accent && !top.includes(row))];
  const places = named.map((row): MapLabel => {
    const shape = land?.shapes.get(row.region ?? '');
    return { x: shape?.x ?? 0, y: shape?.y ?? 0, radius: 0, text: describeRow(row, x, y) };
  });
  const frames = land ? frameInsets(insets, land) : [];
  const main =
    land &&
    drawMap({
      land,
      ground: [...drawRegions(land, byRegion, x, y), ...frames.map(drawFrame)],
      symbols: [],
      labels: places,
      taken: frames.flatMap(sidesOf),
      shaded: true,
      measure: context.measure,
    });
  const all = new Map(data.rows.flatMap((row) => (row.region ? [[row.region, row] as const] : [])));
  const boxes = placeInsets(
    insets,
    {
      draw: (part) => drawRegions(part, all, x, y),
      describe: (id) => {
        const row = all.get(id);
        return row ? [describeRow(row, x, y)] : [];
      },
    },
    context,
    countries,
  );
  const rest = listRows(
    others.map((row) => ({ text: describeRow(row, x, y) })),
    context.width,
    context.measure,
  );
  const square = land && complete.length > 0 ? drawSquare(x, y, context) : undefined;
  // One or two boxes stand beside the legend, on the places of the second and third one.
  const beside = context.width >= 400 && square !== undefined && insets.length <= 2;
  const lower = beside ? [joinBlocks(square, boxes, besideSquare)] : [square, boxes];
  const { marks, height } = stackBlocks([main?.map, ...lower, main?.list, rest]);
  return { width: context.width, height, marks, legend: restLegend(drawn, x, y, context) };
}
