/** Max entries of a list on one page; longer lists continue on further pages. */
export const maxRows = 400;

interface Group<Row> {
  readonly rows: readonly Row[];
}

/** A group, or the part of it on one page. */
export interface GroupPart<Row, G extends Group<Row>> {
  readonly group: G;
  readonly rows: readonly Row[];
  /** Number of the group's rows on earlier pages. */
  readonly before: number;
}

/** Page on which each group begins, from 1, given their numbers of rows. */
export function pagesOf(sizes: readonly number[], max: number = maxRows): readonly number[] {
  let before = 0;
  return sizes.map((size) => {
    // A heading without rows follows the last row before it.
    const page = Math.max(1, Math.ceil((before + Math.min(size, 1)) / max));
    before += size;
    return page;
  });
}

/**
 * Cuts a list into pages of `most` rows; groups continue on the next page. The number of pages depends on the
 * number of rows alone, since the same addresses must exist in all languages, whatever their alphabets.
 * @returns at least one page
 */
export function cutPages<Row, G extends Group<Row>>(
  groups: readonly G[],
  max: number = maxRows,
): readonly (readonly GroupPart<Row, G>[])[] {
  const pages: GroupPart<Row, G>[][] = [[]];
  let room = max;
  for (const group of groups) {
    let before = 0;
    if (group.rows.length === 0) pages.at(-1)?.push({ group, rows: [], before });
    while (before < group.rows.length) {
      if (room === 0) {
        pages.push([]);
        room = max;
      }
      const rows = group.rows.slice(before, before + room);
      pages.at(-1)?.push({ group, rows, before });
      before += rows.length;
      room -= rows.length;
    }
  }
  return pages;
}
