/**
 * The items of one list that another has not, counting how often they stand in each: `a b b` without `b c`
 * is `a b`, with the last of the equal ones left.
 * @param keyOf a name that is equal for equal items
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
