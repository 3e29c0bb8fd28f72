import type { ClassesOption } from '../../../schemas/figure.ts';
import { classBreaks, type ValueClass } from '../../tools/classes/class-breaks.ts';
import { type Block, stackBlocks } from '../../tools/maps/block.ts';
import { type LabelLayout, layoutLabel } from '../../tools/maps/layout-label.ts';
import { listRows } from '../../tools/maps/list-rows.ts';
import { labelOf, type MatchedRows, matchLand } from '../../tools/maps/match-rows.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import { classLegend, shadeRegion } from '../../tools/maps/shade-classes.ts';
import type {
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark, PathMark, Scene } from '../../tools/model/scene.ts';

export interface MapMultiplesOptions {
  /** All if empty. */
  readonly countries: readonly string[];
  readonly classes: ClassesOption;
}

/** Max tied highest rows that are named. */
const maxTies = 2;

function countAcross(maps: number, narrow: boolean): number {
  if (narrow) return maps <= 2 ? 1 : 2;
  if (maps <= 4) return Math.max(2, maps);
  return maps <= 6 || maps === 9 ? 3 : 4;
}

/** Land below regions with a value: a country without any row is paper, and so are regions without one. */
function drawGround(
  land: Land,
  { byRegion }: MatchedRows,
  drawn: ReadonlySet<string | undefined>,
): Mark[] {
  const outlines = [...land.outlines].map(([country, d]): Mark => ({
    type: 'path',
    d,
    fill: drawn.has(country) ? 'land' : 'paper',
    stroke: 'line',
    strokeWidth: 0.6,
  }));
  const outside = [...land.shapes.values()].filter(
    ({ id }) => !byRegion.has(id) && drawn.has(land.countryOf(id)),
  );
  if (outside.length === 0) return outlines;
  const d = outside.map(({ path }) => path).join('');
  return [...outlines, { type: 'path', d, fill: 'paper', stroke: 'hair', strokeWidth: 0.5 }];
}

/** Regions with a positive or missing value; zero is plain land. */
function drawShades(
  land: Land,
  { byRegion }: MatchedRows,
  column: number,
  classes: readonly ValueClass[],
): Mark[] {
  const shades: PathMark[] = [];
  const rims: Mark[] = [];
  for (const [region, row] of byRegion) {
    const shape = land.shapes.get(region);
    if (!shape) continue;
    const shade = shadeRegion(shape, row, column, classes);
    if (shade.fill !== 'land') shades.push({ ...shade, strokeWidth: 0.4 });
    if (row.accent) rims.push({ type: 'path', d: shape.path, stroke: 'accent', strokeWidth: 1.3 });
  }
  return [...shades, ...rims];
}

/** Rows printed below a map: the highest, and those without a place, such as totals. */
function pickRows({ byRegion, others }: MatchedRows, column: number): ChartRow[] {
  const rows = [...byRegion.values()];
  const values = rows.flatMap((row) => row.cells[column]?.value ?? []);
  const [first] = rows;
  // If no value is known, the reason is given once.
  if (values.length === 0) return [...(first ? [first] : []), ...others];
  const max = Math.max(...values);
  const top = rows.filter((row) => row.cells[column]?.value === max);
  return [...(top.length <= maxTies && max !== 0 ? top : []), ...others];
}

interface PanelColumn {
  readonly head: ChartColumn;
  readonly index: number;
}

interface Panel {
  readonly series: string;
  readonly title: LabelLayout;
  readonly shades: readonly Mark[];
  readonly below: readonly LabelLayout[];
}

function planPanels(
  columns: readonly PanelColumn[],
  land: Land,
  matched: MatchedRows,
  classes: readonly ValueClass[],
  width: number,
  { measure }: PlaceContext,
): Panel[] {
  return columns.map(({ head, index }) => ({
    series: head.id,
    title: layoutLabel({ name: head.label, values: [] }, width, measure),
    shades: drawShades(land, matched, index, classes),
    below: pickRows(matched, index).map((row) =>
      layoutLabel({ ...labelOf(row, [index]), plain: true }, width, measure),
    ),
  }));
}

/** Maps side by side, with titles of one or two lines aligned above them. */
function placeLine(
  panels: readonly Panel[],
  ground: readonly Mark[],
  landHeight: number,
  pitch: number,
): Block {
  const above = Math.max(...panels.map(({ title }) => title.height));
  const marks = panels.map(({ series, title, shades, below }, place): Mark => {
    const texts: Mark[] = [];
    let y = above + 4 + landHeight + 2;
    for (const text of below) {
      texts.push(...text.draw(0, y, false));
      y += text.height;
    }
    return {
      type: 'group',
      x: place * pitch,
      series,
      marks: [
        ...title.draw(0, above - title.height, false),
        { type: 'group', y: above + 4, marks: [...ground, ...shades] },
        ...texts,
      ],
    };
  });
  const heights = panels.map(({ below }) => below.reduce((sum, { height }) => sum + height, 0));
  return { height: above + landHeight + 6 + Math.max(0, ...heights), marks };
}

function classAll(
  columns: readonly PanelColumn[],
  { byRegion }: MatchedRows,
  option: ClassesOption,
  context: PlaceContext,
) {
  const cells = columns.flatMap(({ index }) =>
    [...byRegion.values()].flatMap((row) => row.cells[index] ?? []),
  );
  const classes = classBreaks(
    cells.flatMap(({ value }) => value ?? []),
    option,
  );
  const first = columns[0]?.head as ChartColumn;
  // Counts of cells over all maps would be meaningless.
  const legend = classLegend(classes, cells, first, context).map(
    ({ detail: _, ...item }): LegendItem => item,
  );
  const sameUnit = columns.every(({ head }) => head.unit === first.unit);
  return { classes, legend, legendTitle: sameUnit ? first.unit : undefined };
}

/**
 * Small maps of the same regions, one per column of numbers, with shared classes for comparison (small
 * multiples: Tufte, 1983). The highest region is named below each.
 */
export function placeMapMultiples(
  data: ChartData,
  options: MapMultiplesOptions,
  context: PlaceContext,
): Scene {
  const narrow = context.width < 400;
  const columns = data.columns.flatMap((head, index) =>
    head.type === 'number' ? [{ head, index }] : [],
  );
  const across = countAcross(columns.length, narrow);
  const gap = narrow ? 14 : 22;
  const width = Math.floor((context.width - gap * (across - 1)) / across);
  const { land, ...matched } = matchLand(data, options.countries, context, width);
  const { classes, ...legend } = classAll(columns, matched, options.classes, context);
  if (!land) {
    const indices = columns.map(({ index }) => index);
    const items = data.rows.map((row) => ({ text: labelOf(row, indices) }));
    const list = listRows(items, context.width, context.measure);
    return { width: context.width, height: list.height, marks: list.marks, ...legend };
  }
  const drawn = new Set([...matched.byRegion.keys()].map((region) => land.countryOf(region)));
  const ground = drawGround(land, matched, drawn);
  const panels = planPanels(columns, land, matched, classes, width, context);
  const lines = Array.from({ length: Math.ceil(panels.length / across) }, (_, row) =>
    placeLine(panels.slice(row * across, (row + 1) * across), ground, land.height, width + gap),
  );
  const { marks, height } = stackBlocks(lines, narrow ? 14 : 20);
  return { width: context.width, height, marks, ...legend };
}
