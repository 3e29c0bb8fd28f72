/**
 * Entry of a page.
 * @throws Error for an unknown id: routes are made from the entries, so that is a bug
 */
export function findEntry<T>(entries: ReadonlyMap<string, T>, collection: string, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`expected an entry ${collection}/${id}, found none`);
  return entry;
}
