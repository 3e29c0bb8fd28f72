import { greatestFirst } from './greatest-first.ts';

/** What decides the place of a row among rows that are counted. */
export interface Rank {
  /** What the row counts; undefined where no source says. */
  readonly count: number | undefined;
  /** Of a region: how many of them are beyond the first stage. */
  readonly past?: number;
  /** Place among equals. */
  readonly place: number;
}

const byCount = greatestFirst<Rank>(({ count }) => count);
const byPast = greatestFirst<Rank>(({ past = 0 }) => past);

/**
 * The order of counted rows, in every table, drawing and list of the site:
 *
 * 1. The greatest count first, what no source counts last (`greatestFirst`).
 * 2. Of equal regions, of which there are many, the one with more beyond the first stage.
 * 3. What is still equal stands, in the lists of a page, by name in the alphabet of its language
 *    (`FigureInputs.places`). A figure of the portal, which reports print and files hold, keeps the
 *    order of the portal's own list, the same in every language: groups of sectors by their printed
 *    codes, sectors without a group after them, and all else by id.
 *
 * It does not depend on which columns a table has, so that the same things stand in the same
 * order everywhere. Stages are no counted rows: they keep the order of development, the unreported
 * last.
 */
export function compareRanks(a: Rank, b: Rank): number {
  return byCount(a, b) || byPast(a, b) || a.place - b.place;
}
