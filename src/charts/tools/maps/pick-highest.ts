/**
 * Ties that exceed the number are dropped entirely, as choosing among them would be arbitrary.
 * @param items highest first
 */
export function pickHighest<T>(
  items: readonly T[],
  rank: (item: T) => number,
  max: number,
): readonly T[] {
  const next = items[max];
  if (next === undefined) return items;
  const tied = rank(next);
  return items.slice(0, max).filter((item) => rank(item) > tied);
}
