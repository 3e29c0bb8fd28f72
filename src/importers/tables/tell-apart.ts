import { type FileNumber, idsOf } from './table-number.ts';

/** Key of a position of texts next to numbers, such as a column of a sheet. */
const placeKey = ({ file, sheet }: FileNumber, place: string) =>
  JSON.stringify([file, sheet, place]);

/**
 * Positions whose texts merely subdivide a name, as districts do a province: each text occurs with a single
 * entry. Texts that occur with several, such as men and women, describe the measure.
 */
export function findParts(numbers: readonly FileNumber[]): ReadonlySet<string> {
  const entries = new Map<string, Map<string, Set<string>>[]>();
  for (const one of numbers) {
    const ids = idsOf(one) ?? [];
    for (const [place, text] of one.raw.rest) {
      const key = placeKey(one, place);
      const axes = entries.get(key) ?? ids.map(() => new Map<string, Set<string>>());
      entries.set(key, axes);
      for (const [n, id] of ids.entries()) {
        axes[n]?.set(text, (axes[n]?.get(text) ?? new Set<string>()).add(id));
      }
    }
  }
  return new Set(
    [...entries].flatMap(([key, axes]) => {
      const parts = axes.some((texts) => {
        const sets = [...texts.values()];
        const all = new Set(sets.flatMap((set) => [...set]));
        return all.size > 1 && sets.every(({ size }) => size === 1);
      });
      return parts ? [key] : [];
    }),
  );
}

/** Texts that alone distinguish numbers with the same names: these measure different things. */
export function wordsApart(group: readonly FileNumber[], parts: ReadonlySet<string>): string[] {
  const texts = Map.groupBy(
    group.flatMap((one) => [...one.raw.rest].map(([place, text]) => [placeKey(one, place), text])),
    ([key]) => key,
  );
  return [...texts].flatMap(([key = '', all]) => {
    const distinct = [...new Set(all.map(([, text = '']) => text.trim()))];
    return distinct.length > 1 && !parts.has(key) ? distinct : [];
  });
}
