import { drawPart } from '../../cards/draw-part.ts';
import type { CardDrawing } from '../../cards/card-view.ts';
import type { Mark } from '../../charts/tools/model/scene.ts';
import type { PlacedMap } from '../../charts/tools/projection/project-regions.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../portal/portal.ts';
import { pictureColours } from '../figures/picture-frame.ts';
import { placeMarks } from '../regions/place-marks.ts';

/** A map with a mark for each row that names a region, as on the home page. */
export function drawMarkedMap(
  portal: Portal,
  placed: PlacedMap,
  rows: readonly InventoryRow[],
  spacing: number,
): CardDrawing {
  const land = [...placed.outlines.values()].join('');
  const marks: Mark[] = [
    { type: 'path', d: land, fill: 'land', stroke: 'line', strokeWidth: 0.8 },
    { type: 'path', d: placed.borders, stroke: 'paper', strokeWidth: 0.8 },
    ...placeMarks(portal, rows, spacing, placed).map(({ x, y, kind }): Mark => ({
      type: 'stage',
      x,
      y,
      look: kind,
      scale: spacing / 12,
    })),
  ];
  const { width, height } = placed;
  return drawPart({ width, height, marks, legend: [] }, pictureColours(portal));
}
