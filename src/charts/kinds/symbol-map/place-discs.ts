import type { LabelText } from '../../tools/maps/layout-label.ts';
import { labelOf } from '../../tools/maps/match-rows.ts';
import type { Land } from '../../tools/maps/place-land.ts';
import { radiusOf } from '../../tools/maps/place-size-scale.ts';
import { absencePaint } from '../../tools/maps/shade-classes.ts';
import { spreadApart } from '../../tools/maps/spread-apart.ts';
import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { CircleMark } from '../../tools/model/scene.ts';

/** A disc before it has a place. */
export interface Disc {
  readonly region: string;
  readonly radius: number;
  /** How it is drawn around the origin. */
  readonly mark: Omit<CircleMark, 'x' | 'y'>;
  readonly label: LabelText;
  /** The greatest are named first. */
  readonly rank: number;
}

/** A disc on the map. */
export interface PlacedDisc extends Disc {
  readonly x: number;
  readonly y: number;
}

/** Radius of a disc that stands for no quantity: nothing there, or nothing known. */
const smallest = { zero: 2, missing: 5 } as const;

/**
 * A disc for each row, its area by the value. A value of zero is a small ring, a negative one a
 * ring of its size; what is missing is hatched.
 */
export function discOfRow(row: ChartRow, column: number, most: number, largest: number): Disc[] {
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
  const r = value === 0 ? smallest.zero : radiusOf(value, most, largest);
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

/** A disc for a region, its area by the number of its rows. */
export function discOfRegion(
  region: string,
  name: string,
  rows: readonly string[],
  text: string,
  most: number,
  largest: number,
): Disc {
  const radius = radiusOf(rows.length, most, largest);
  return {
    region,
    radius,
    mark: {
      type: 'circle',
      rows,
      r: radius,
      fill: 'q4',
      stroke: 'paper',
      strokeWidth: 0.8,
    },
    label: { name, values: [{ text }] },
    rank: rows.length,
  };
}

/** Places discs at their regions, side by side where they would cover each other. */
export function placeDiscs(land: Land, discs: readonly Disc[]): PlacedDisc[] {
  const own = discs.flatMap((disc) => {
    const shape = land.shapes.get(disc.region);
    return shape ? [{ disc, x: shape.x, y: shape.y, radius: disc.radius }] : [];
  });
  const places = spreadApart(own, land);
  return own.map(({ disc, x, y }, index) => ({ ...disc, ...(places[index] ?? { x, y }) }));
}
