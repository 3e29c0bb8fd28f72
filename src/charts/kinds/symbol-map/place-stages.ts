import type { Box, Point } from '../../tools/geometry/segments.ts';
import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { StageKey, StageMark } from '../../../domain/stages/stage-order.ts';
import { placeSymbols } from '../../tools/marks/place-symbols.ts';
import { clumpPoints } from '../../tools/marks/clump-points.ts';
import { packMarks } from '../../tools/marks/pack-marks.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import { spreadApart } from '../../tools/maps/spread-apart.ts';
import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark } from '../../tools/model/scene.ts';
import { placePoint } from '../../tools/projection/place-point.ts';

/** Half the width of a symbol, and distance of two symbols, at scale 1. */
export const half = 6;
export const spacing = 11;

export type StageNames = Readonly<Partial<Record<StageKey, string>>>;

/** Symbol of a row without a stage, after all stages. */
const unstaged: StageMark = {
  id: 'not-reported',
  look: 'none',
  place: Number.POSITIVE_INFINITY,
  rank: Number.POSITIVE_INFINITY,
  isBeyondFirst: false,
};

const stageOf = (row: ChartRow): StageMark => row.stage ?? unstaged;

export interface PlacedStage {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Marks drawn together: those of a region, or of nearby points. */
export interface StageGroup {
  /** Region of its rows; for points, that of the first row. */
  readonly region: string;
  readonly rows: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
  /** True if the marks are at exact points rather than in a region. */
  readonly atPoint: boolean;
  /** Largest displacement of the group or of a mark from its true position, in drawing units. */
  readonly away: number;
}

interface LandRow extends Point {
  readonly row: ChartRow;
}

/** Rows with a point inside the drawing, projected. */
export function pointedRows(land: Land, rows: readonly ChartRow[]): LandRow[] {
  return rows.flatMap((row) => {
    const spot = row.point && land.shapes.has(row.region ?? '') && placePoint(land, row.point);
    return spot ? [{ row, ...spot }] : [];
  });
}

/** Rows as marks, most advanced stage first: that one goes to the middle of the group. */
const marksOf = (rows: readonly ChartRow[]) =>
  rows
    .map((row) => ({ id: row.id, stage: stageOf(row) }))
    .sort(greatestFirst(({ stage }) => -stage.rank))
    .map(({ id, stage }) => ({ id, kind: stage.look }));

/** At its point, or packed around the middle of its region. */
export function placeStages(
  land: Land,
  rows: readonly ChartRow[],
  scale: number,
): { marks: PlacedStage[]; groups: StageGroup[] } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const size = { half: half * scale, spacing: spacing * scale };
  const pointed = pointedRows(land, rows);
  const atPoint = new Set(pointed.map(({ row }) => row));
  const clumps = clumpPoints(pointed, size).map(({ items, ...clump }) => ({
    ...clump,
    region: items[0]?.row.region ?? '',
    spots: new Map<string, Point>(items.map((item) => [item.row.id, item])),
    marks: marksOf(items.map(({ row }) => row)),
  }));
  const inRegions = [...land.shapes.values()].flatMap((shape) => {
    const marks = marksOf(rows.filter((row) => row.region === shape.id && !atPoint.has(row)));
    if (marks.length === 0) return [];
    const reach = packMarks(marks.length, size.spacing).map(({ x, y }) => Math.hypot(x, y));
    const radius = Math.max(...reach) + size.half;
    return [
      { region: shape.id, x: shape.x, y: shape.y, radius, marks, spots: new Map<string, Point>() },
    ];
  });
  const own = [...inRegions, ...clumps];
  const centres = spreadApart(own, land);
  const groups = own.map((group, index) => {
    const { x, y } = centres[index] ?? group;
    const packed = placeSymbols([{ x, y, marks: group.marks }], size.spacing);
    const strays = packed.flatMap((mark) => {
      const spot = group.spots.get(mark.id);
      return spot ? [Math.hypot(mark.x - spot.x, mark.y - spot.y)] : [];
    });
    const away = Math.max(Math.hypot(x - group.x, y - group.y), ...strays);
    return { ...group, x, y, packed, away };
  });
  return {
    groups: groups.map(({ region, x, y, radius, marks, spots, away }) => ({
      region,
      x,
      y,
      radius,
      away,
      rows: marks.map(({ id }) => id),
      count: marks.length,
      atPoint: spots.size > 0,
    })),
    marks: groups.flatMap(({ packed }) =>
      packed.flatMap(({ id, x, y }) => {
        const row = byId.get(id);
        return row ? [{ row, x, y, radius: size.half }] : [];
      }),
    ),
  };
}

/** Frame on the map around marks enlarged in an inset. */
export const frameCrowd = ({ x, y, radius }: Pick<StageGroup, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius - 2,
  y: y - radius - 2,
  width: 2 * radius + 4,
  height: 2 * radius + 4,
});

/** Max displacement of a mark from its point, or of a group from its region, in drawing units. */
const farthest = 16;
/** Tolerated overlap of two groups: only their outermost marks reach their rims. */
const overlap = 1;

/** True if groups are close to their regions and points without overlapping. */
export function areWellPlaced(groups: readonly StageGroup[]): boolean {
  return groups.every(
    ({ x, y, radius, away }, index) =>
      away <= farthest &&
      groups
        .slice(index + 1)
        .every((other) => Math.hypot(x - other.x, y - other.y) > radius + other.radius - overlap),
  );
}

/**
 * A region with its marks for an inset; marks may extend beyond a shape that is too flat.
 * @returns marks around the shape, which is moved down by `shift` units
 */
export function enlargeStages(
  land: Land,
  rows: readonly ChartRow[],
  scale: number,
): { marks: Mark[]; shift: number; height: number } {
  const { marks, groups } = placeStages(land, rows, scale);
  const across = Math.max(0, ...groups.map(({ radius }) => 2 * radius + 2));
  const shift = Math.max(0, (across - land.height) / 2);
  return {
    marks: marks.flatMap(({ row, x, y }) => drawStage(row, x, y, scale)),
    shift,
    height: land.height + 2 * shift,
  };
}

/** Ringed if accented. */
export function drawStage(row: ChartRow, x: number, y: number, scale: number): Mark[] {
  const symbol: Mark = { type: 'stage', x, y, look: stageOf(row).look, scale, row: row.id };
  if (!row.accent) return [symbol];
  const r = (half + 2.5) * scale;
  return [symbol, { type: 'circle', x, y, r, fill: 'none', stroke: 'accent', strokeWidth: 1.8 }];
}

/** Stages that occur, with their numbers of rows. */
export function stageLegend(
  rows: readonly ChartRow[],
  names: StageNames,
  say: (count: number) => string,
): LegendItem[] {
  const groups = [...Map.groupBy(rows.map(stageOf), ({ id }) => id).values()];
  return groups
    .flatMap((group) => (group[0] ? [{ stage: group[0], count: group.length }] : []))
    .sort((a, b) => a.stage.place - b.stage.place)
    .map(({ stage: { id, look }, count }) => ({
      label: names[id] ?? '',
      look,
      shape: 'stage',
      detail: say(count),
    }));
}
