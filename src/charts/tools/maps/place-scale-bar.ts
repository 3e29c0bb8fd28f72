import { type Box, meets } from '../geometry/segments.ts';
import type { Measure, SheetWords } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import type { Land } from './place-land.ts';

/** Mean radius of the earth in kilometres (IUGG, GRS 80). */
const earthRadius = 6371.0088;
/** Max share of the map's width for the bar. */
const maxShare = 0.18;
const space = 9;

/**
 * Length shown by a scale bar: the greatest of 1, 2, 5, 10, 20, 50 … that fits.
 * @param unitsPerKm units of the drawing per kilometre
 * @returns kilometres
 */
export function chooseLength(unitsPerKm: number, room: number): number {
  const max = room / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(max));
  const lead = max / power;
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

/**
 * Font size of degrees and scale bar, larger on drawings that are shown reduced: next to a map's list, or on the
 * narrowest phones.
 * @param width of the sheet, in units of the drawing
 */
export const sheetTextSize = (width: number): number => (width < 500 ? 13 : 12.5);

/**
 * A scale bar in a free corner of the map. On an equal-area projection the mean of the horizontal and vertical
 * scale is the same everywhere.
 * @returns undefined if every corner is taken
 */
export function placeScaleBar(
  land: Land,
  { x, y, width, height }: Box,
  taken: readonly Box[],
  measure: Measure,
  distance: SheetWords['distance'],
): { readonly marks: Mark[]; readonly box: Box } | undefined {
  const unitsPerKm = land.flat.scale / earthRadius;
  const km = chooseLength(unitsPerKm, maxShare * width);
  const length = km * unitsPerKm;
  const text = distance(km);
  const wordSize = sheetTextSize(width);
  const size = { width: Math.max(length, measure(text, wordSize)), height: wordSize + 8 };
  const corners = [y + height - size.height - space, y + space].flatMap((top) =>
    [x + width - size.width - space, x + space].map((left): Box => ({ x: left, y: top, ...size })),
  );
  const box = corners.find(
    (corner) =>
      land.mask.share(corner.x - 4, corner.y - 4, corner.width + 8, corner.height + 8) === 0 &&
      !taken.some((other) => meets(corner, other)),
  );
  if (!box) return undefined;
  const base = box.y + size.height - 1;
  const bar = `M${box.x.toFixed(1)},${(base - 4).toFixed(1)}v4h${length.toFixed(1)}v-4`;
  return {
    box,
    marks: [
      {
        type: 'text',
        x: box.x,
        y: base - 6,
        lines: [text],
        size: wordSize,
        fill: 'ink-3',
        halo: true,
      },
      { type: 'path', d: bar, stroke: 'ink-3', strokeWidth: 1 },
    ],
  };
}
