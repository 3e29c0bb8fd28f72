/**
 * Multiset difference of two lists: `a b b` without `b c` is `a b`; of equal items the last ones remain.
 * @param keyOf equal for equal items
 */
export function without<T>(
  items: readonly T[],
  others: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const left = others.map(keyOf);
  return items.filter((item) => {
    const index = left.indexOf(keyOf(item));
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}
