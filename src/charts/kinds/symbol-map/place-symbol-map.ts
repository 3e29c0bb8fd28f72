import { type Block, stackBlocks } from '../../tools/maps/block.ts';
import { drawMap } from '../../tools/maps/draw-map.ts';
import { listRows } from '../../tools/maps/list-rows.ts';
import { labelOf, matchLand } from '../../tools/maps/match-rows.ts';
import { drawPlainLand } from '../../tools/maps/outline-land.ts';
import {
  drawFrame,
  frameInsets,
  type MapInset,
  placeInsets,
  sidesOf,
} from '../../tools/maps/place-insets.ts';
import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import { showDiscs } from './show-discs.ts';
import { fitScale, namedColumns, showStages } from './show-stages.ts';
import { maxBoxes } from './pick-crowded.ts';
import { nameRegion } from './name-region.ts';
import { drawStage, frameCrowd, stageLegend, type StageNames } from './place-stages.ts';

export interface SymbolMapOptions {
  /** All if empty. */
  readonly countries: readonly string[];
  /** A mark per row by its stage, or a disc by value. */
  readonly symbol: 'stage' | 'disc';
  /** Id of the column for the discs' area; without it discs count the rows of a region. */
  readonly value?: string;
  /** Number of labelled places; a map of few rows labels them all. */
  readonly labels: number;
  readonly insets: readonly MapInset[];
  readonly stages?: StageNames;
}

/**
 * Symbols on plain land: a mark per row by stage, packed around the centre of its region, or discs with areas
 * proportional to a value (or to the number of rows, if a narrow drawing cannot fit all marks). Rows without a
 * place are listed below.
 */
export function placeSymbolMap(
  data: ChartData,
  options: SymbolMapOptions,
  context: PlaceContext,
): Scene {
  const { countries } = options;
  // Discs keep their size in an inset, so one of a single region would add nothing.
  const given = options.insets.filter(({ regions }) => regions.length > 1);
  const { land } = matchLand(data, countries, context);
  const placed = data.rows.filter(({ region }) => region && land?.shapes.has(region));
  const others = data.rows.filter((row) => !placed.includes(row));
  const column = data.columns.findIndex(({ id }) => id === options.value);
  const scale = options.symbol === 'stage' ? fitScale(land, placed, context.width) : undefined;
  const boxes = Math.max(0, maxBoxes(context.width) - given.length);
  const shown =
    scale === undefined
      ? showDiscs(
          data,
          placed,
          options.symbol === 'disc' ? column : -1,
          options.labels,
          context,
          land,
        )
      : showStages(data, placed, { ...options, boxes }, scale, context);
  const content = land && shown.place(land);
  const crowds = content?.crowds ?? [];
  const frames = [...(land ? frameInsets(given, land) : []), ...crowds.map(frameCrowd)];
  const insets = [
    ...given,
    ...crowds.map(({ region }) => ({ label: nameRegion(region, context), regions: [region] })),
  ];
  const main =
    land &&
    content &&
    drawMap({
      land,
      ground: [...drawPlainLand(land), ...frames.map(drawFrame)],
      symbols: content.marks,
      labels: content.labels,
      taken: [...content.taken, ...frames.flatMap(sidesOf)],
      shaded: false,
      measure: context.measure,
      words: context.geography?.sheet,
    });
  const drawBox = (part: Land, regions: readonly string[]): Block => {
    const crowd = crowds.some(({ region }) => regions.length === 1 && regions[0] === region);
    const large = crowd ? shown.enlarge?.(part) : undefined;
    if (!large) {
      const marks = [...drawPlainLand(part), ...shown.place(part).marks];
      return { marks, height: part.height };
    }
    const { shift, height } = large;
    const ground: Mark = { type: 'group', y: shift, marks: drawPlainLand(part) };
    return { marks: [ground, ...large.marks], height };
  };
  const below = placeInsets(
    insets,
    {
      draw: drawBox,
      describe: shown.describe,
    },
    context,
    countries,
  );
  const rest = listRows(
    others.map((row) => ({
      text: labelOf(row, scale !== undefined || column < 0 ? namedColumns(data) : [column]),
      ...(options.symbol === 'stage' && {
        mark: { type: 'group', marks: drawStage(row, 0, 0, 0.9) } as const,
      }),
    })),
    context.width,
    context.measure,
  );
  const { marks, height } = stackBlocks([main?.map, shown.scale, main?.list, below, rest]);
  // Discs do not show stages, but the list below does. Its symbols have no counts in the legend, as they would
  // be taken for those of the map.
  const listed = options.symbol === 'stage' && scale === undefined ? others : [];
  const signs = stageLegend(listed, options.stages ?? {}, String).map(
    ({ detail: _, ...item }) => item,
  );
  const legend = [...shown.legend, ...signs];
  return { width: context.width, height, marks, legend };
}
