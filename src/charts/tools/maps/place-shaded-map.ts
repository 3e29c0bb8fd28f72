import type { ChartData, ChartRow, PlaceContext } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import type { Block } from './block.ts';
import { drawMap } from './draw-map.ts';
import type { MapLabel } from './label-land.ts';
import type { LabelText } from './layout-label.ts';
import { listRows } from './list-rows.ts';
import type { MatchedLand } from './match-rows.ts';
import { drawBorders, drawOutlines } from './outline-land.ts';
import { drawFrame, frameInsets, type MapInset, placeInsets, sidesOf } from './place-insets.ts';
import type { Land } from './place-land.ts';
import type { RegionShape } from '../projection/project-regions.ts';

export interface Shading {
  readonly shade: (shape: RegionShape, row: ChartRow) => Mark;
  readonly describe: (row: ChartRow) => LabelText;
}

export interface ShadedMapOptions {
  readonly countries: readonly string[];
  readonly insets: readonly MapInset[];
  /** Rows labelled on the map in addition to the accented one. */
  readonly named: readonly ChartRow[];
}

export interface ShadedMap {
  readonly map: Block | undefined;
  /** Key of the numbers on a map too small for words. */
  readonly list: Block | undefined;
  readonly insets: Block;
  readonly rest: Block;
}

/** Regions filled by their rows; the accented one has a rim. */
function shadeLand(
  land: Land,
  rows: ReadonlyMap<string | undefined, ChartRow>,
  shade: Shading['shade'],
): Mark[] {
  const filled: Mark[] = [];
  const rims: Mark[] = [];
  for (const [id, shape] of land.shapes) {
    const row = rows.get(id);
    if (!row) continue;
    filled.push(shade(shape, row));
    if (row.accent) rims.push({ type: 'path', d: shape.path, stroke: 'accent', strokeWidth: 1.8 });
  }
  const all = filled.length === land.shapes.size;
  return [...(all ? [] : drawBorders(land)), ...filled, ...drawOutlines(land), ...rims];
}

export function placeShadedMap(
  data: ChartData,
  { land, byRegion, others }: MatchedLand,
  { shade, describe }: Shading,
  { countries, insets, named }: ShadedMapOptions,
  context: PlaceContext,
): ShadedMap {
  const accented = [...byRegion.values()].filter((row) => row.accent && !named.includes(row));
  const labels = [...named, ...accented].map((row): MapLabel => {
    const { x = 0, y = 0 } = land?.shapes.get(row.region ?? '') ?? {};
    return { x, y, radius: 0, text: describe(row) };
  });
  const frames = land ? frameInsets(insets, land) : [];
  const main =
    land &&
    drawMap({
      land,
      ground: [...shadeLand(land, byRegion, shade), ...frames.map(drawFrame)],
      symbols: [],
      labels,
      taken: frames.flatMap(sidesOf),
      shaded: true,
      measure: context.measure,
      words: context.geography?.sheet,
    });
  const allRows = new Map(data.rows.map((row) => [row.region, row]));
  const boxes = placeInsets(
    insets,
    {
      draw: (part) => ({ marks: shadeLand(part, allRows, shade), height: part.height }),
      describe: (region) => {
        const row = allRows.get(region);
        return row ? [describe(row)] : [];
      },
    },
    context,
    countries,
  );
  const unplaced = others.map((row) => ({ text: describe(row) }));
  const rest = listRows(unplaced, context.width, context.measure);
  return { map: main?.map, list: main?.list, insets: boxes, rest };
}
