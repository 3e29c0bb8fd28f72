import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { ClassesOption } from '../../../schemas/figure.ts';
import { classBreaks, findClass, type ValueClass } from '../../tools/classes/class-breaks.ts';
import { stackBlocks } from '../../tools/maps/block.ts';
import { drawMap } from '../../tools/maps/draw-map.ts';
import type { MapLabel } from '../../tools/maps/label-land.ts';
import { listRows } from '../../tools/maps/list-rows.ts';
import { labelOf, type MatchedRows, matchRows } from '../../tools/maps/match-rows.ts';
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
import { classLegend, columnTitle, shadeRegion } from '../../tools/maps/shade-classes.ts';
import type {
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';

export interface ChoroplethOptions {
  /** Ids of the countries to draw; all when empty. */
  readonly countries: readonly string[];
  /** Id of the column that shades the regions. */
  readonly value: string;
  readonly classes: ClassesOption;
  /** How many of the highest rows are named on the map. */
  readonly labels: number;
  readonly insets: readonly MapInset[];
}

/** Regions of a drawing by the class of their rows; the one that it is about has a rim. */
function shadeLand(
  land: Land,
  { byRegion }: MatchedRows,
  column: number,
  classes: readonly ValueClass[],
): Mark[] {
  const filled: Mark[] = [];
  const rims: Mark[] = [];
  for (const [id, shape] of land.shapes) {
    const row = byRegion.get(id);
    if (!row) continue;
    filled.push(shadeRegion(shape, row, column, classes));
    if (row.accent) rims.push({ type: 'path', d: shape.path, stroke: 'accent', strokeWidth: 1.8 });
  }
  const all = filled.length === land.shapes.size;
  return [...(all ? [] : drawBorders(land)), ...filled, ...drawOutlines(land), ...rims];
}

/** The rows to be named: the highest above a tie, and the one that the figure is about. */
function pickRows(
  rows: readonly ChartRow[],
  column: number,
  classes: readonly ValueClass[],
  most: number,
): ChartRow[] {
  const value = (row: ChartRow) => row.cells[column]?.value ?? Number.NEGATIVE_INFINITY;
  const ranked = rows
    .filter((row) => findClass(classes, value(row)) > 0)
    .sort(greatestFirst(value));
  const top = pickHighest(ranked, value, most);
  return [...top, ...rows.filter((row) => row.accent && !top.includes(row))];
}

/**
 * Regions shaded by the class of a value. Zero is plain land, what is missing is hatched, and
 * regions that are not part of the figure are paper. The highest rows are named beside the land;
 * insets show small regions larger; rows without a place are listed below.
 */
export function placeChoropleth(
  data: ChartData,
  options: ChoroplethOptions,
  context: PlaceContext,
): Scene {
  const { countries, insets, labels } = options;
  const column = Math.max(
    0,
    data.columns.findIndex(({ id }) => id === options.value),
  );
  const head = data.columns[column] as ChartColumn;
  const land = projectLand(
    context,
    countries,
    data.rows.flatMap(({ region }) => region ?? []),
  );
  const matched = matchRows(data.rows, land);
  const drawn = [...matched.byRegion.values()];
  const cells = drawn.flatMap((row) => row.cells[column] ?? []);
  const classes = classBreaks(
    cells.flatMap(({ value }) => value ?? []),
    options.classes,
  );
  const places = pickRows(drawn, column, classes, labels).map((row): MapLabel => {
    const { x = 0, y = 0 } = land?.shapes.get(row.region ?? '') ?? {};
    return { x, y, radius: 0, text: labelOf(row, [column]) };
  });
  const frames = land ? frameInsets(insets, land) : [];
  const main =
    land &&
    drawMap({
      land,
      ground: [...shadeLand(land, matched, column, classes), ...frames.map(drawFrame)],
      symbols: [],
      labels: places,
      taken: frames.flatMap(sidesOf),
      shaded: true,
      measure: context.measure,
    });
  const byRegion = new Map(data.rows.map((row) => [row.region, row]));
  const boxes = placeInsets(
    insets,
    {
      draw: (part) => {
        const rows = new Map(
          [...part.shapes.keys()].flatMap((id) => {
            const row = byRegion.get(id);
            return row ? [[id, row] as const] : [];
          }),
        );
        return shadeLand(part, { byRegion: rows, others: [] }, column, classes);
      },
      describe: (id) => {
        const row = byRegion.get(id);
        return row ? [labelOf(row, [column])] : [];
      },
    },
    context,
    countries,
  );
  const rest = listRows(
    matched.others.map((row) => ({ text: labelOf(row, [column]) })),
    context.width,
    context.measure,
  );
  const { marks, height } = stackBlocks([main?.map, main?.list, boxes, rest]);
  return {
    width: context.width,
    height,
    marks,
    legend: classLegend(classes, cells, head, context),
    legendTitle: columnTitle(head),
  };
}
