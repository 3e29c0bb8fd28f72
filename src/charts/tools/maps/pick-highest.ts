/**
 * Ties that exceed the number are dropped entirely, as choosing among them would be arbitrary.
 * @param items highest first
 */
export function pickHighest<T>(
  items: readonly T[],
  rank: (item: T) => number,
  most: number,
): readonly T[] {
  const next = items[most];
  if (next === undefined) return items;
  const tied = rank(next);
  return items.slice(0, most).filter((item) => rank(item) > tied);
}
