/** What decides the place of a row among rows that are counted. */
export interface Rank {
  /** What the row counts; undefined where no source says. */
  readonly count: number | undefined;
  /** How many of them are beyond the idea stage; left out where the table does not tell it. */
  readonly past?: number;
  /** Place in the portal's own list. */
  readonly place: number;
}

/**
 * The one order of counted rows, in every table, drawing and list of the site:
 *
 * 1. The largest count first; what no source counts comes after every count, zero included.
 * 2. Of equal counts, the one with more beyond the idea stage, where the table tells that: readers
 *    then see why it stands first.
 * 3. Of those still equal, the one that comes first in the portal's own list, which is the same in
 *    every language: groups of sectors by their printed codes, sectors without a group after them,
 *    and all else by id.
 *
 * Stages are no counted rows: they keep the order of development, the unreported last.
 */
export function compareRanks(a: Rank, b: Rank): number {
  return (b.count ?? -1) - (a.count ?? -1) || (b.past ?? 0) - (a.past ?? 0) || a.place - b.place;
}
