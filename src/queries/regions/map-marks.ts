import { lookOf } from '../../domain/stages/stage-way.ts';
import { placeSymbols, type PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Portal } from '../../portal/portal.ts';
import { atlas } from './maps.ts';

/** Marks of rows, the most developed first, at the middle of the first region that they name. */
export function placeMarks(
  portal: Portal,
  rows: readonly InventoryRow[],
  spacing: number,
  map = atlas(portal),
): PlacedMark[] {
  if (!map) return [];
  const { strongestFirst } = portal.stageWay;
  const groups = [...map.shapes.values()].flatMap(({ id, x, y }) => {
    const marks = rows
      .filter((row) => row.places[0] === id)
      .map((row) => ({ id: row.id, stage: stageKeyOf(row) }))
      .sort((a, b) => strongestFirst.indexOf(a.stage) - strongestFirst.indexOf(b.stage))
      .map(({ id: row, stage }) => ({ id: row, kind: lookOf(stage, portal.stageWay) }));
    return marks.length > 0 ? [{ x, y, marks }] : [];
  });
  return placeSymbols(groups, spacing);
}

/** Every row as a mark: the map of the home page. */
export function allMarks(portal: Portal, spacing: number): PlacedMark[] {
  return placeMarks(portal, portal.inventory, spacing);
}

/** One disc a region, its area by the number of rows: the drawing for narrow screens. */
export function regionDiscs(portal: Portal): { x: number; y: number; r: number }[] {
  const map = atlas(portal);
  if (!map) return [];
  return [...map.shapes.values()].flatMap(({ id, x, y }) => {
    const count = portal.rowsByRegion.get(id)?.length ?? 0;
    const r = Math.round(60 * Math.sqrt(count)) / 10;
    return count > 0 ? [{ x: Math.round(x), y: Math.round(y), r }] : [];
  });
}
