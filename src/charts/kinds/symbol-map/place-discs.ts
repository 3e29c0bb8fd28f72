import type { LabelText } from '../../tools/maps/layout-label.ts';
import type { Point } from '../../tools/geometry/segments.ts';
import { labelOf } from '../../tools/maps/match-rows.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import { radiusOf } from '../../tools/maps/place-size-scale.ts';
import { absencePaint } from '../../tools/maps/shade-classes.ts';
import { spreadApart } from '../../tools/maps/spread-apart.ts';
import { gatherPoints } from '../../tools/marks/clump-points.ts';
import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { CircleMark } from '../../tools/model/scene.ts';
import { pointedRows } from './place-stages.ts';

export interface Disc {
  readonly region: string;
  /** Position on the drawing, unless at the centre of the region. */
  readonly spot?: Point;
  readonly radius: number;
  readonly mark: Omit<CircleMark, 'x' | 'y'>;
  readonly label: LabelText;
  /** The greatest are labelled first. */
  readonly rank: number;
}

export interface PlacedDisc extends Disc {
  readonly x: number;
  readonly y: number;
}

/** Radius of a disc without quantity: zero or missing. */
const smallest = { zero: 2, missing: 5 } as const;

/**
 * A disc per row, with its area proportional to the value. Zero is a small ring, a negative value a ring of its
 * size, and a missing one is hatched.
 */
export function discOfRow(row: ChartRow, column: number, max: number, largest: number): Disc[] {
  const { region, id, accent } = row;
  const cell = row.cells[column];
  if (!region || !cell) return [];
  const { value } = cell;
  const meaning = { type: 'circle', row: id, column } as const;
  const rest = { region, label: labelOf(row, [column]), rank: value ?? Number.NEGATIVE_INFINITY };
  if (value === undefined) {
    const { fill = 'paper', texture } = absencePaint(cell);
    const r = smallest.missing;
    const mark = {
      ...meaning,
      r,
      fill,
      stroke: 'line',
      strokeWidth: 1,
      ...(texture && { texture }),
    } as const;
    return [{ ...rest, radius: r, mark }];
  }
  const r = value === 0 ? smallest.zero : radiusOf(value, max, largest);
  const filled = value > 0;
  const mark: Disc['mark'] = {
    ...meaning,
    r,
    fill: filled ? (accent ? 'accent' : 'q4') : 'paper',
    stroke: filled ? 'paper' : accent ? 'accent' : value === 0 ? 'line' : 'q4',
    strokeWidth: filled ? 0.8 : 1.4,
  };
  return [{ ...rest, radius: r, mark }];
}

export function discOfRows(
  { region, rows, spot }: CountedRows,
  label: LabelText,
  max: number,
  largest: number,
): Disc {
  const radius = radiusOf(rows.length, max, largest);
  return {
    region,
    ...(spot && { spot }),
    radius,
    mark: {
      type: 'circle',
      rows: rows.map(({ id }) => id),
      r: radius,
      fill: 'q4',
      stroke: 'paper',
      strokeWidth: 0.8,
    },
    label,
    rank: rows.length,
  };
}

export interface CountedRows {
  readonly region: string;
  readonly rows: readonly ChartRow[];
  readonly spot?: Point;
}

/**
 * Group the rows of a map into discs: one per region, and one per cluster of nearby points.
 * @param cell size of the grid that merges points, in drawing units
 */
export function countRows(land: Land | undefined, rows: readonly ChartRow[], cell: number) {
  const pointed = land ? pointedRows(land, rows) : [];
  const atPoint = new Set(pointed.map(({ row }) => row));
  const others = rows.filter((row) => row.region !== undefined && !atPoint.has(row));
  const inRegions = [...Map.groupBy(others, ({ region }) => region ?? '')].map(
    ([region, own]): CountedRows => ({ region, rows: own }),
  );
  const near = gatherPoints(pointed, cell).map(({ x, y, items }): CountedRows => ({
    region: items[0]?.row.region ?? '',
    rows: items.map(({ row }) => row),
    spot: { x, y },
  }));
  return [...inRegions, ...near];
}

/** Position discs at their regions or points, moving overlapping ones side by side. */
export function placeDiscs(land: Land, discs: readonly Disc[]): PlacedDisc[] {
  const own = discs.flatMap((disc) => {
    const spot = disc.spot ?? land.shapes.get(disc.region);
    return spot ? [{ disc, x: spot.x, y: spot.y, radius: disc.radius }] : [];
  });
  const places = spreadApart(own, land);
  return own.map(({ disc, x, y }, index) => ({ ...disc, ...(places[index] ?? { x, y }) }));
}
