import { isFields, isSame } from '../values/plain-values.ts';

/** Old index of each new item: that of its origin if known, otherwise that of an equal item. */
export function findOrigins(
  old: readonly unknown[],
  now: readonly unknown[],
  placeOf: (item: unknown) => number | undefined,
): (number | undefined)[] {
  const left = new Set(old.keys());
  const take = (place: number | undefined) =>
    place !== undefined && left.delete(place) ? place : undefined;
  const told = now.map((item) => take(placeOf(item)));
  const found = now.map((item, index) => {
    if (told[index] !== undefined || placeOf(item) !== undefined) return told[index];
    return take([...left].find((place) => isSame(old[place], item)));
  });
  // Fallback: match by id, then by index.
  const isTold = told.some((place) => place !== undefined);
  return found.map((place, index) => {
    if (place !== undefined) return place;
    const item = now[index];
    if (typeof item !== 'object') {
      return old.length === now.length && typeof old[index] !== 'object' ? take(index) : undefined;
    }
    if (isTold) return undefined;
    const named = [...left].find(
      (one) => idOf(item) !== undefined && idOf(old[one]) === idOf(item),
    );
    return take(named ?? (old.length === now.length ? index : undefined));
  });
}

const idOf = (item: unknown) => (isFields(item) ? item.id : undefined);

/** The longest set of given indices in their old order: items that need not move. */
export function keepOrder(places: readonly (number | undefined)[]): ReadonlySet<number> {
  // Longest run ending at each index. Lists are short, so all pairs are compared.
  const rows = new Map<number, readonly number[]>();
  let longest: readonly number[] = [];
  for (const place of places) {
    if (place === undefined) continue;
    let before: readonly number[] = [];
    for (const [last, row] of rows) if (last < place && row.length > before.length) before = row;
    const row = [...before, place];
    rows.set(place, row);
    if (row.length > longest.length) longest = row;
  }
  return new Set(longest);
}
