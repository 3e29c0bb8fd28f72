import { placePoint } from '../../charts/tools/projection/place-point.ts';
import type { Land } from '../../charts/tools/maps/place-land.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../portal/portal.ts';
import { rowIndexes } from './map-counts.ts';

/** Share of a map's rows with an exact point. */
export type Located = 'all' | 'some' | 'none';

/** Projected point of a row; undefined if unknown or outside the drawing. */
const spotOf = (land: Land, { point, places: [region = ''] }: InventoryRow) =>
  point && land.shapes.has(region) ? placePoint(land, point) : undefined;

/** Share of rows with an exact point on the drawing. */
export function locatedRows(land: Land, rows: readonly InventoryRow[]): Located {
  const n = rows.filter((row) => spotOf(land, row)).length;
  if (n === 0) return 'none';
  return n === rows.length ? 'all' : 'some';
}

/** Dots of rows that the map's filters show and hide together. */
export interface Dots {
  /** Indexes of their stage, kind and sectors. */
  readonly row: string;
  /** One zero-length line per row: its round caps form the dot. */
  readonly path: string;
}

/** One dot per row with a known point, regardless of overlaps. */
export function placeDots(
  portal: Portal,
  rows: readonly InventoryRow[],
  land: Land,
  sectors: readonly string[],
): Dots[] {
  const dots = rows.flatMap((row) => {
    const spot = spotOf(land, row);
    const key = rowIndexes(portal, row.id, sectors).join(' ');
    return spot ? [{ key, path: `M${spot.x.toFixed(1)} ${spot.y.toFixed(1)}h0` }] : [];
  });
  return [...Map.groupBy(dots, ({ key }) => key)].map(([row, own]) => ({
    row,
    path: own.map(({ path }) => path).join(''),
  }));
}
