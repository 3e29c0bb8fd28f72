import type { ChartRow, Measure } from './chart-data.ts';

/** Size of a thumbnail, in the units of a narrow drawing. */
export const thumbnailSize = { width: 320, height: 200 } as const;

/** What a kind needs to place a thumbnail by rules of its own. */
export interface ThumbnailContext {
  readonly measure: Measure;
  /** Id of the row that the title names. */
  readonly named?: string | undefined;
}

/** The row that a thumbnail is about: the one that the title names, else the first in an order. */
export function pickNamed(
  ranked: readonly ChartRow[],
  { named }: ThumbnailContext,
): ChartRow | undefined {
  return ranked.find(({ id }) => id === named) ?? ranked[0];
}
