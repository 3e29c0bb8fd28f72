/**
 * The highest items, at most as many as wanted. Where not all that share a value would be among
 * them, none of these is: which of them were taken would be chance.
 * @param items with the highest first
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
