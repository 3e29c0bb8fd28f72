type Compare<Item> = (a: Item, b: Item) => number;

/**
 * The one order of what is ranked by a number: the greatest first, what has none last, and ties as
 * they were given. Tables settle ties by giving their rows in a fixed order (stages as they follow one
 * another, sectors by the code of their group, all others by id), so a tie reads alike in the
 * drawing, in its words, in the table and in the downloads.
 */
export function greatestFirst<Item>(rankOf: (item: Item) => number | undefined): Compare<Item> {
  const rank = (item: Item) => rankOf(item) ?? Number.NEGATIVE_INFINITY;
  return (a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a));
}

/** The fixed order of entries that have no other: by id, letter by letter, alike in all languages. */
export const byId: Compare<{ readonly id: string }> = (a, b) =>
  a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
