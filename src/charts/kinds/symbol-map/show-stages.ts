import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { MapLabel } from '../../tools/maps/label-land.ts';
import type { LabelText } from '../../tools/maps/layout-label.ts';
import type { Box } from '../../tools/geometry/segments.ts';
import { labelOf } from '../../tools/maps/match-rows.ts';
import { pickHighest } from '../../tools/maps/pick-highest.ts';
import type { Block } from '../../tools/maps/block.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark } from '../../tools/model/scene.ts';
import { countRegions, countText, nameRegion } from './name-region.ts';
import { enlargedScale, pickCrowded } from './pick-crowded.ts';
import {
  drawStage,
  enlargeStages,
  type PlacedStage,
  placeStages,
  type StageGroup,
  stageLegend,
  type StageNames,
  areWellPlaced,
} from './place-stages.ts';

export interface ShownSymbols {
  place(land: Land): {
    marks: Mark[];
    taken: Box[];
    labels: MapLabel[];
    crowds: readonly StageGroup[];
  };
  /** Enlarge a region of a crowd in its inset. */
  enlarge?(land: Land): ReturnType<typeof enlargeStages>;
  describe(region: string): LabelText[];
  readonly legend: readonly LegendItem[];
  /** Discs of round values; undefined for symbols of one size. */
  readonly scale?: Block;
}

/** Up to this number, all rows are labelled. */
export const fewRows = 15;

/** Columns printed after a name: the first; the mark shows the stage, and the table the rest. */
export const namedColumns = ({ columns }: ChartData): number[] => (columns.length > 0 ? [0] : []);

/** Scales of marks to try, largest first. */
function scalesOf(count: number, width: number): readonly number[] {
  if (width < 400) return count <= fewRows ? [0.9] : [0.7, 0.6, 0.48, 0.4];
  return [1, 0.9, 0.8, 0.7, 0.6];
}

/**
 * The largest scale of marks at which groups do not overlap.
 * @returns undefined if a narrow drawing is too small for a mark per row
 */
export function fitScale(
  land: Land | undefined,
  placed: readonly ChartRow[],
  width: number,
): number | undefined {
  const scales = scalesOf(placed.length, width);
  const fits = (scale: number) => !land || areWellPlaced(placeStages(land, placed, scale).groups);
  const last = width >= 400 || placed.length <= fewRows ? scales.at(-1) : undefined;
  return scales.find(fits) ?? last;
}

/** Groups to label: the largest down to a tie and, if all fit, those with a row beyond the first stage. */
function pickGroups(
  groups: readonly StageGroup[],
  placed: readonly ChartRow[],
  max: number,
  inRegion: ReadonlyMap<string, number>,
): readonly StageGroup[] {
  const countOf = ({ region }: StageGroup) => inRegion.get(region) ?? 0;
  const ranked = groups.filter(({ atPoint }) => !atPoint).toSorted(greatestFirst(countOf));
  const top = pickHighest(ranked, countOf, max);
  const beyond = new Set(
    placed.filter(({ stage }) => stage?.isBeyondFirst).map(({ region }) => region),
  );
  const further = ranked.filter((group) => beyond.has(group.region) && !top.includes(group));
  return top.length + further.length <= max ? [...top, ...further] : top;
}

/** Min scale at which stages are distinguishable. */
const readable = 0.55;

/**
 * Marks of rows on a crowded small map. Those beyond the first stage, few and the subject of the map, stay
 * legible and on top.
 */
function drawMarks(marks: readonly PlacedStage[], scale: number): Mark[] {
  const isBeyond = ({ row }: PlacedStage) => row.stage?.isBeyondFirst === true;
  const draw = (some: readonly PlacedStage[], size: number) =>
    some.flatMap(({ row, x, y }) => drawStage(row, x, y, size));
  if (scale >= readable) return draw(marks, scale);
  return [
    ...draw(
      marks.filter((mark) => !isBeyond(mark)),
      scale,
    ),
    ...draw(marks.filter(isBeyond), readable),
  ];
}

export function showStages(
  data: ChartData,
  placed: readonly ChartRow[],
  options: { readonly labels: number; readonly stages?: StageNames; readonly boxes: number },
  scale: number,
  context: PlaceContext,
): ShownSymbols {
  const columns = namedColumns(data);
  const inRegion = countRegions(placed);
  const write = (count: number) => countText(count, data, context);
  const sayCount = (region: string) => write(inRegion.get(region) ?? 0);
  const enlarged = enlargedScale([...inRegion.values()].map((count) => ({ count })));
  return {
    enlarge: (land) => enlargeStages(land, placed, enlarged),
    legend: stageLegend(data.rows, options.stages ?? {}, write),
    describe: (region) => [
      { name: nameRegion(region, context), values: [{ text: sayCount(region) }] },
    ],
    place: (land) => {
      const { marks, groups } = placeStages(land, placed, scale);
      const labels =
        data.rows.length <= fewRows
          ? [...marks]
              .sort((a, b) => data.rows.indexOf(a.row) - data.rows.indexOf(b.row))
              .map(({ row, x, y, radius }): MapLabel => ({
                x,
                y,
                radius,
                text: labelOf(row, columns),
                mark: { type: 'group', marks: drawStage(row, 0, 0, 0.9) },
              }))
          : pickGroups(groups, placed, options.labels, inRegion).map(
              ({ region, x, y, radius }): MapLabel => {
                const values = [{ text: sayCount(region) }];
                return { x, y, radius, text: { name: nameRegion(region, context), values } };
              },
            );
      return {
        labels,
        crowds: pickCrowded(groups, scale, options.boxes),
        marks: drawMarks(marks, scale),
        taken: marks.map(({ x, y, radius }) => ({
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
        })),
      };
    },
  };
}
