import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { StageKey, StageSign } from '../../../domain/stages/stage-way.ts';
import { placeSymbols } from '../../tools/marks/place-symbols.ts';
import { packMarks } from '../../tools/marks/pack-marks.ts';
import type { Box } from '../../tools/geometry/segments.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import { spreadApart } from '../../tools/maps/spread-apart.ts';
import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark } from '../../tools/model/scene.ts';

/** Half the width of a symbol at scale 1, and the distance of two of them. */
export const half = 6;
export const spacing = 11;

/** Names of stages in the reader's language. */
export type StageNames = Readonly<Partial<Record<StageKey, string>>>;

/** What is placed for a row that tells no stage: after all stages. */
const unstaged: StageSign = {
  id: 'not-reported',
  look: 'none',
  place: Number.POSITIVE_INFINITY,
  rank: Number.POSITIVE_INFINITY,
  isBeyondFirst: false,
};

const stageOf = (row: ChartRow): StageSign => row.stage ?? unstaged;

/** A row's mark on the map. */
export interface PlacedStage {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A region's marks: a round group. */
export interface StageGroup {
  readonly region: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
}

/** Places one mark a row, packed around the middle of its region. */
export function placeStages(
  land: Land,
  rows: readonly ChartRow[],
  scale: number,
): { marks: PlacedStage[]; groups: StageGroup[] } {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const own = [...land.shapes.values()].flatMap((shape) => {
    const marks = rows
      .filter((row) => row.region === shape.id)
      .map((row) => ({ id: row.id, stage: stageOf(row) }))
      .sort(greatestFirst(({ stage }) => -stage.rank))
      .map(({ id, stage }) => ({ id, kind: stage.look }));
    if (marks.length === 0) return [];
    const reach = packMarks(marks.length, spacing * scale).map(({ x, y }) => Math.hypot(x, y));
    return [
      { id: shape.id, x: shape.x, y: shape.y, marks, radius: Math.max(...reach) + half * scale },
    ];
  });
  const centres = spreadApart(own, land);
  const groups = own.map((group, index) => ({ ...group, ...centres[index] }));
  return {
    groups: groups.map(({ id, x, y, radius, marks }) => ({
      region: id,
      x,
      y,
      radius,
      count: marks.length,
    })),
    marks: placeSymbols(groups, spacing * scale).flatMap(({ id, x, y }) => {
      const row = byId.get(id);
      return row ? [{ row, x, y, radius: half * scale }] : [];
    }),
  };
}

/** The frame on the map around marks that are drawn larger beside it. */
export const frameCrowd = ({ x, y, radius }: Pick<StageGroup, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius - 2,
  y: y - radius - 2,
  width: 2 * radius + 4,
  height: 2 * radius + 4,
});

/** So far a group may stand from the middle of its region, in units of the drawing. */
const farthest = 16;
/** So much two groups may cover each other: only their outermost marks reach their rims. */
const overlap = 1;

/** Do groups stand near their regions without covering each other? */
export function standWell(land: Land, groups: readonly StageGroup[]): boolean {
  return groups.every(({ region, x, y, radius }, index) => {
    const shape = land.shapes.get(region);
    const near = shape && Math.hypot(x - shape.x, y - shape.y) <= farthest;
    const others = groups.slice(index + 1);
    return (
      near &&
      others.every(
        (other) => Math.hypot(x - other.x, y - other.y) > radius + other.radius - overlap,
      )
    );
  });
}

/**
 * A region with its marks for a box beside the map: where its shape is too flat for them, the marks reach
 * beyond it.
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

/** The symbol of a row; the one that the figure is about has a ring around it. */
export function drawStage(row: ChartRow, x: number, y: number, scale: number): Mark[] {
  const symbol: Mark = { type: 'stage', x, y, look: stageOf(row).look, scale, row: row.id };
  if (!row.accent) return [symbol];
  const r = (half + 2.5) * scale;
  return [symbol, { type: 'circle', x, y, r, fill: 'none', stroke: 'accent', strokeWidth: 1.8 }];
}

/** The stages that there are, with the number of rows of each. */
export function stageLegend(rows: readonly ChartRow[], names: StageNames): LegendItem[] {
  const groups = [...Map.groupBy(rows.map(stageOf), ({ id }) => id).values()];
  return groups
    .flatMap((group) => (group[0] ? [{ stage: group[0], count: group.length }] : []))
    .sort((a, b) => a.stage.place - b.stage.place)
    .map(({ stage: { id, look }, count }) => ({
      ...{ label: names[id] ?? '', look, shape: 'stage', detail: String(count) },
    }));
}
