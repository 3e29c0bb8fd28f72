type Compare<Item> = (a: Item, b: Item) => number;

/**
 * Comparator by number: greatest first, items without a number last (after zero), ties in given order. Tables
 * order rows by `compareRanks`, which breaks ties, so that the drawing, its text, the table and the downloads
 * agree.
 */
export function greatestFirst<Item>(rankOf: (item: Item) => number | undefined): Compare<Item> {
  const rank = (item: Item) => rankOf(item) ?? Number.NEGATIVE_INFINITY;
  return (a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a));
}

/** Default order of entries: by id, in code unit order, independent of language. */
export const byId: Compare<{ readonly id: string }> = (a, b) =>
  a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
