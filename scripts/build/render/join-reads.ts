import type { ReadPages, RenderedPage } from './render-messages.ts';

/** Merge the reads of threads and an earlier build, without repeating names and sets. */
export function joinReads(parts: readonly ReadPages[]): ReadPages {
  const first = new Map<string, readonly [part: ReadPages, at: number]>();
  for (const part of parts)
    for (const [at, name] of part.names.entries())
      if (!first.has(name)) first.set(name, [part, at]);
  const numbers = new Map<string, number>();
  const digests: string[] = [];
  const inner: (readonly number[] | undefined)[] = [];
  const order = (read: readonly number[]) => read.toSorted((a, b) => a - b);
  /** Only names that are read get a number. */
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    const found = first.get(name);
    digests[number] = found?.[0].digests[found[1]] ?? '';
    const read = found?.[0].inner[found[1]];
    inner[number] = read && order(read.map((at) => numberOf(found?.[0].names[at] ?? '')));
    return number;
  };
  const sets = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  const common = new Set<number>();
  const pages: RenderedPage[] = [];
  for (const { names, sets: own, common: read, pages: made } of parts) {
    const translate = (list: readonly number[]) =>
      order(list.map((at) => numberOf(names[at] ?? '')));
    const translated = new Map<number, number>();
    const setOf = (at: number): number => {
      const before = translated.get(at);
      if (before !== undefined) return before;
      const list = translate(own[at] ?? []);
      const key = list.join();
      const number = sets.get(key) ?? lists.push(list) - 1;
      sets.set(key, number);
      translated.set(at, number);
      return number;
    };
    for (const reading of translate(read)) common.add(reading);
    for (const page of made) pages.push({ ...page, read: setOf(page.read) });
  }
  return { names: [...numbers.keys()], digests, inner, sets: lists, common: [...common], pages };
}
