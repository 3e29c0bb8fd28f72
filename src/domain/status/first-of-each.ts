/** Interleave lists up to a maximum: first items, then second ones, so that no list crowds out another. */
export function firstOfEach<T>(lists: readonly (readonly T[])[], max: number): T[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
    .flat()
    .slice(0, max);
}
