/** The first of each list, then the second of each, until there are enough: no list crowds out another. */
export function firstOfEach<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
    .flat()
    .slice(0, most);
}
