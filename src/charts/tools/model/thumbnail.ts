import type { ChartRow, Measure } from './chart-data.ts';

/** Size of a thumbnail, in the units of a narrow drawing. */
export const thumbnailSize = { width: 320, height: 200 } as const;

export interface ThumbnailContext {
  readonly measure: Measure;
  readonly named?: string | undefined;
}

/** The row named in the title, otherwise the first in order. */
export function pickNamed(
  ranked: readonly ChartRow[],
  { named }: ThumbnailContext,
): ChartRow | undefined {
  return ranked.find(({ id }) => id === named) ?? ranked[0];
}
