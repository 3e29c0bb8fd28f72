/** Entries with some fields of one of them changed. */
export function changeEntry<T extends { readonly id: string; readonly data: object }>(
  entries: readonly T[],
  id: string,
  change: Partial<T['data']>,
): T[] {
  return entries.map((entry) =>
    entry.id === id ? { ...entry, data: { ...entry.data, ...change } } : entry,
  );
}
