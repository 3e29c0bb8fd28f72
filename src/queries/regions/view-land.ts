import type { Land } from '../../charts/tools/maps/place-land.ts';

/** Land that the drawings of a page share: written once, and moved to where each shows it. */
export interface AtlasLand {
  /** Its countries, each with its outline and the borders within it, as path data. */
  readonly countries: readonly {
    readonly id: string;
    readonly outline: string;
    readonly borders: string;
  }[];
}

/** The land of the drawing for wide screens. */
export const viewLand = ({ outlines, inner }: Land): AtlasLand => ({
  countries: [...outlines]
    .filter(([, outline]) => outline !== '')
    .map(([id, outline]) => ({ id, outline, borders: inner.get(id) ?? '' })),
});
