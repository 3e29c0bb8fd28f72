import type { Land } from '../../charts/tools/maps/place-land.ts';

/** Land shared by the drawings of a page: written once, and transformed for each. */
export interface AtlasLand {
  /** Its countries, each with its outline and inner borders as path data. */
  readonly countries: readonly {
    readonly id: string;
    readonly outline: string;
    readonly borders: string;
  }[];
}

/** Land of the drawing for wide screens. */
export const viewLand = ({ outlines, inner }: Land): AtlasLand => ({
  countries: [...outlines]
    .filter(([, outline]) => outline !== '')
    .map(([id, outline]) => ({ id, outline, borders: inner.get(id) ?? '' })),
});
