type Compare<Item> = (a: Item, b: Item) => number;

/**
 * Sorts by a number: the greatest first, what has none after all that has, zero included, and ties as
 * they were given. Tables give their rows in the order of `compareRanks`, which settles ties, so that
 * a tie reads alike in the drawing, in its words, in the table and in the downloads.
 */
export function greatestFirst<Item>(rankOf: (item: Item) => number | undefined): Compare<Item> {
  const rank = (item: Item) => rankOf(item) ?? Number.NEGATIVE_INFINITY;
  return (a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a));
}

/** The fixed order of entries that have no other: by id, letter by letter, alike in all languages. */
export const byId: Compare<{ readonly id: string }> = (a, b) =>
  a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
