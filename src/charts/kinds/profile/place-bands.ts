import { type ChartColumn, type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { LegendItem, Mark, Paint } from '../../tools/model/scene.ts';
import { lineHeight, setText, wrapWhole } from '../../tools/words/text-block.ts';

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface ShadedBand extends Band {
  readonly paint: Paint;
  readonly range: string;
}

/** Shades light enough for words and dots on them. */
const shades = ['wash', 'q1', 'q2', 'q3'] as const;

/** Assign shades to bands, light to dark along the scale. */
export function shadeBands(
  bands: readonly Band[],
  column: ChartColumn,
  { format, rangeSign }: PlaceContext,
): ShadedBand[] {
  return [...bands]
    .sort((a, b) => a.from - b.from)
    .map((band, index) => ({
      ...band,
      paint: shades[Math.min(index, shades.length - 1)] as Paint,
      range: `${format(band.from, column)}${rangeSign}${format(band.to, column)}`,
    }));
}

/** Bands for the legend, if their names do not fit in the drawing. */
export function bandLegend(bands: readonly ShadedBand[]): LegendItem[] {
  return bands.map(({ label, paint, range }) => ({
    label,
    paint,
    shape: 'square',
    detail: range,
  }));
}

/**
 * Names of bands on a line above them, each with its range below.
 * @param place horizontal position of a value
 * @param end right edge of the drawing
 * @returns undefined if a name is wider than its band allows
 */
export function placeBandHeads(
  bands: readonly ShadedBand[],
  place: (value: number) => number,
  end: number,
  { measure }: PlaceContext,
): { readonly marks: readonly Mark[]; readonly height: number } | undefined {
  const heads = bands.map((band, index) => {
    const next = bands[index + 1];
    const room = (next ? place(next.from) - 8 : end) - place(band.from);
    const name = wrapWhole(band.label, room, measure, 3);
    return name && measure(band.range, textSize) <= room ? { band, name } : undefined;
  });
  if (!heads.every((head) => head !== undefined)) return undefined;
  const max = Math.max(0, ...heads.map(({ name }) => name.length));
  return {
    height: (max + 1) * lineHeight + 6,
    marks: heads.flatMap(({ band, name }) => [
      setText(name, place(band.from), (max - name.length) * lineHeight, { fill: 'ink-2' }),
      setText([band.range], place(band.from), max * lineHeight, { fill: 'ink-3' }),
    ]),
  };
}
