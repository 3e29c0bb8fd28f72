import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { joinBlocks, stackBlocks } from '../../tools/maps/block.ts';
import type { LabelText } from '../../tools/maps/layout-label.ts';
import { labelOf, matchLand } from '../../tools/maps/match-rows.ts';
import { pickHighest } from '../../tools/maps/pick-highest.ts';
import type { MapInset } from '../../tools/maps/place-insets.ts';
import { placeShadedMap } from '../../tools/maps/place-shaded-map.ts';
import { absenceLegend, absencePaint, regionCount } from '../../tools/maps/shade-classes.ts';
import type {
  ChartCell,
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark, Paint, PathMark, Scene } from '../../tools/model/scene.ts';
import type { RegionShape } from '../../tools/projection/project-regions.ts';
import { classThirds, crossPaint, type Steps, stepOf } from './cross-classes.ts';
import { drawSquare } from './draw-square.ts';

export interface BivariateMapOptions {
  /** All if empty. */
  readonly countries: readonly string[];
  /** Column that grows to the right in the legend. */
  readonly x: string;
  /** Column that grows upwards. */
  readonly y: string;
  /** Number of labelled rows that are high in both values. */
  readonly labels: number;
  readonly insets: readonly MapInset[];
}

const gapBySquare = 258;

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

function absentCell(row: ChartRow, x: Axis, y: Axis): ChartCell | undefined {
  return [row.cells[x.column], row.cells[y.column]].find((cell) => cell?.value === undefined);
}

/** Colour of a row with both values; land if both are zero. */
function paintOf(row: ChartRow, x: Axis, y: Axis): Paint {
  const first = row.cells[x.column]?.value ?? 0;
  const second = row.cells[y.column]?.value ?? 0;
  if (first === 0 && second === 0) return 'land';
  return crossPaint(stepOf(x.steps, first), stepOf(y.steps, second));
}

/** A region coloured by both values. The group around its shape refers to the second one. */
function shadeRegion({ path: d }: RegionShape, row: ChartRow, x: Axis, y: Axis): Mark {
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
  return { type: 'group', row: row.id, column: y.column, marks: [shape] };
}

/** Name of a row with both values, each with the arrow of its side of the legend. */
function describeRow(row: ChartRow, x: Axis, y: Axis): LabelText {
  const label = labelOf(row, [x.column, y.column]);
  const values = label.values.map((value) => ({
    ...value,
    axis: value.column === x.column ? ('x' as const) : ('y' as const),
  }));
  return { ...label, values };
}

/**
 * Rows to label: the highest in the first value, then those high in both, by the greatest share of the maximum.
 */
function pickRows(
  rows: readonly ChartRow[],
  x: Axis,
  y: Axis,
  labels: number,
): readonly ChartRow[] {
  const value = (row: ChartRow, { column }: Axis) => row.cells[column]?.value ?? 0;
  const most = (axis: Axis) => Math.max(...rows.map((row) => Math.abs(value(row, axis))), 0) || 1;
  const [maxX, maxY] = [most(x), most(y)];
  const score = (row: ChartRow) =>
    100 * (stepOf(x.steps, value(row, x)) + stepOf(y.steps, value(row, y))) +
    value(row, x) / maxX +
    value(row, y) / maxY;
  const ranked = rows
    .filter((row) => !absentCell(row, x, y) && paintOf(row, x, y) !== 'land')
    .sort(greatestFirst(score));
  const ofFirst = (row: ChartRow) => value(row, x);
  const top = labels > 0 ? pickHighest(ranked.toSorted(greatestFirst(ofFirst)), ofFirst, 1) : [];
  const others = ranked.filter((row) => !top.includes(row));
  return [...top, ...pickHighest(others, score, labels - top.length)];
}

/** Entries that the square does not show: zero in both values, and missing data. */
function restLegend(
  rows: readonly ChartRow[],
  x: Axis,
  y: Axis,
  { format }: PlaceContext,
): LegendItem[] {
  const absent = rows.flatMap((row) => absentCell(row, x, y) ?? []);
  const none = rows.filter((row) => !absentCell(row, x, y) && paintOf(row, x, y) === 'land').length;
  // Order of the square's ranges: the first value, then the second.
  const label = [x, y].map(({ head }) => format(0, head)).join(' / ');
  const zero: LegendItem = { label, shape: 'square', paint: 'land', detail: regionCount(none) };
  return [...(none > 0 ? [zero] : []), ...absenceLegend(absent)];
}

/**
 * Regions by two values, each in thirds, in nine colours (bivariate choropleth: Olson, Annals of the Association
 * of American Geographers, 1981). The square below the map is its legend.
 */
export function placeBivariateMap(
  data: ChartData,
  options: BivariateMapOptions,
  context: PlaceContext,
): Scene {
  const { countries, insets, labels } = options;
  const matched = matchLand(data, countries, context);
  const drawn = [...matched.byRegion.values()];
  const columns = [findColumn(data, options.x), findColumn(data, options.y)] as const;
  const complete = drawn.filter((row) =>
    columns.every((column) => row.cells[column]?.value !== undefined),
  );
  // Zero in both has a separate colour, and is in no range of the square.
  const some = complete.filter((row) => columns.some((column) => row.cells[column]?.value !== 0));
  const [x, y] = [readAxis(data, columns[0], some), readAxis(data, columns[1], some)];
  const parts = placeShadedMap(
    data,
    matched,
    {
      shade: (shape, row) => shadeRegion(shape, row, x, y),
      describe: (row) => describeRow(row, x, y),
    },
    { countries, insets, named: pickRows(drawn, x, y, labels) },
    context,
  );
  const square = matched.land && some.length > 0 ? drawSquare(x, y, context) : undefined;
  // One or two insets go next to the legend, in the second and third place.
  const beside = context.width >= 400 && square !== undefined && insets.length <= 2;
  const lower = beside ? [joinBlocks(square, parts.insets, gapBySquare)] : [square, parts.insets];
  const { marks, height } = stackBlocks([parts.map, ...lower, parts.list, parts.rest]);
  return { width: context.width, height, marks, legend: restLegend(drawn, x, y, context) };
}
