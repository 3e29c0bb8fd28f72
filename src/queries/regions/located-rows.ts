import { placePoint } from '../../charts/tools/projection/place-point.ts';
import type { Land } from '../../charts/tools/maps/place-land.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../portal/portal.ts';
import { rowIndexes } from './map-counts.ts';

/** Which of the rows of a map stand at places of their own: all, some of them, or none. */
export type Located = 'all' | 'some' | 'none';

/** Where a row lies on land, if its place is known and the drawing shows it. */
const spotOf = (land: Land, { point, places: [region = ''] }: InventoryRow) =>
  point && land.shapes.has(region) ? placePoint(land, point) : undefined;

/** Which of some rows stand at places of their own. */
export function locatedRows(land: Land, rows: readonly InventoryRow[]): Located {
  const n = rows.filter((row) => spotOf(land, row)).length;
  if (n === 0) return 'none';
  return n === rows.length ? 'all' : 'some';
}

/** Dots of rows that the form of the map shows and hides together. */
export interface Dots {
  /** The indexes of their stage and sectors. */
  readonly row: string;
  /** A line without length at each place: its round ends are the dot. */
  readonly path: string;
}

/** A dot for each row whose place is known, however many cover each other. */
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
