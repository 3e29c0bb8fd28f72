/**
 * The entry that a page is about.
 * @throws Error for an id that the collection lacks: routes are made from its entries, so that this
 *   is a mistake in the code
 */
export function findEntry<T>(entries: ReadonlyMap<string, T>, collection: string, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`expected an entry ${collection}/${id}, found none`);
  return entry;
}
