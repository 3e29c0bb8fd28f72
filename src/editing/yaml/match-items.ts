import { isFields, isSame } from '../values/plain-values.ts';

/** Finds for each new item the old one that it continues: that from which it was made, else the same. */
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
  // Where nobody told: one of the same id, or the one of the same place, with other words.
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

/** The most places that stand in their old order among those given: these items need not be moved. */
export function keepOrder(places: readonly (number | undefined)[]): ReadonlySet<number> {
  // By place: the longest row that ends with it. Lists are short, so pairs are compared.
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
