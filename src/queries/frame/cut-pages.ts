/** So many entries of a list stand on one page; a longer list goes on at pages of its own. */
export const mostRows = 400;

/** Rows under one heading. */
interface Group<Row> {
  readonly rows: readonly Row[];
}

/** A group, or the part of it that stands on one page. */
export interface GroupPart<Row, G extends Group<Row>> {
  readonly group: G;
  readonly rows: readonly Row[];
  /** How many rows of the group stand on earlier pages. */
  readonly before: number;
}

/** On which page each group begins, from 1, by how many rows each has. */
export function pagesOf(sizes: readonly number[], most: number = mostRows): readonly number[] {
  let before = 0;
  return sizes.map((size) => {
    // A heading without rows stands behind the last row before it.
    const page = Math.max(1, Math.ceil((before + Math.min(size, 1)) / most));
    before += size;
    return page;
  });
}

/**
 * Cuts a list into pages of `most` rows; a group goes on where the next page begins. How many pages there are goes by
 * the number of rows alone, since the same addresses have to exist in all languages, whatever their alphabets are.
 * @returns at least one page
 */
export function cutPages<Row, G extends Group<Row>>(
  groups: readonly G[],
  most: number = mostRows,
): readonly (readonly GroupPart<Row, G>[])[] {
  const pages: GroupPart<Row, G>[][] = [[]];
  let room = most;
  for (const group of groups) {
    let before = 0;
    if (group.rows.length === 0) pages.at(-1)?.push({ group, rows: [], before });
    while (before < group.rows.length) {
      if (room === 0) {
        pages.push([]);
        room = most;
      }
      const rows = group.rows.slice(before, before + room);
      pages.at(-1)?.push({ group, rows, before });
      before += rows.length;
      room -= rows.length;
    }
  }
  return pages;
}
