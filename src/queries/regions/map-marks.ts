import { lookOf } from '../../domain/stages/stage-way.ts';
import { placeSymbols, type PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Portal } from '../../portal/portal.ts';
import type { PlacedMap } from '../../charts/tools/projection/project-regions.ts';

/** Marks of rows, the most developed first, at the middle of the first region that they name. */
export function placeMarks(
  portal: Portal,
  rows: readonly InventoryRow[],
  spacing: number,
  map: PlacedMap,
): PlacedMark[] {
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
