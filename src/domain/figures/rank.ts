import { greatestFirst } from './greatest-first.ts';

/** Sort key of a counted row. */
export interface Rank {
  /** Count of the row; undefined if no source gives it. */
  readonly count: number | undefined;
  /** For a region: number of them beyond the first stage. */
  readonly past?: number;
  /** Position among equals. */
  readonly place: number;
}

const byCount = greatestFirst<Rank>(({ count }) => count);
const byPast = greatestFirst<Rank>(({ past = 0 }) => past);

/**
 * Order of counted rows in every table, drawing and list of the site. It does not depend on a table's columns,
 * so the same items have the same order everywhere. Stages are not counted rows: they keep the order of
 * development, the unreported last.
 * - Greatest count first; uncounted ones last (`greatestFirst`).
 * - Among equal regions, of which there are many: the one with more beyond the first stage.
 * - Remaining ties in lists of a page: by name in the alphabet of its language (`FigureInputs.places`). A figure
 * of the portal, printed in reports and stored in files, keeps the order of the portal's list in every language:
 * sector groups by printed code, then sectors without a group, and everything else by id.
 */
export function compareRanks(a: Rank, b: Rank): number {
  return byCount(a, b) || byPast(a, b) || a.place - b.place;
}
