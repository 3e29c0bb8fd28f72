import { clumpPoints } from '../../charts/tools/marks/clump-points.ts';
import { placeSymbols, type PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import type { PlacedMap } from '../../charts/tools/projection/project-regions.ts';
import { placePoint } from '../../charts/tools/projection/place-point.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { Portal } from '../../portal/portal.ts';

/** Marks of rows, most advanced stage first: at their points, otherwise in the middle of the first region they name. */
export function placeMarks(
  portal: Portal,
  rows: readonly InventoryRow[],
  spacing: number,
  map: PlacedMap,
): PlacedMark[] {
  const { strongestFirst } = portal.stageOrder;
  const marksOf = (some: readonly InventoryRow[]) =>
    some
      .map((row) => ({ id: row.id, stage: stageKeyOf(row) }))
      .sort((a, b) => strongestFirst.indexOf(a.stage) - strongestFirst.indexOf(b.stage))
      .map(({ id, stage }) => ({ id, kind: symbolOf(stage, portal.stageOrder) }));
  const pointed = rows.flatMap((row) => {
    const spot = row.point && map.shapes.has(row.places[0] ?? '') && placePoint(map, row.point);
    return spot ? [{ row, ...spot }] : [];
  });
  const atPoint = new Set(pointed.map(({ row }) => row));
  const inRegions = [...map.shapes.values()].map(({ id, x, y }) => ({
    x,
    y,
    marks: marksOf(rows.filter((row) => row.places[0] === id && !atPoint.has(row))),
  }));
  const size = { half: spacing / 2, spacing };
  const clumps = clumpPoints(pointed, size).map(({ x, y, items }) => ({
    x,
    y,
    marks: marksOf(items.map(({ row }) => row)),
  }));
  const groups = [...inRegions, ...clumps].filter(({ marks }) => marks.length > 0);
  return placeSymbols(groups, spacing);
}
