/** Offsets in the shared array. */
const places = { claimed: 0, fromStart: 2, fromEnd: 4, made: 6, asked: 7 } as const;
const length = 8;

export type SharedWork = Int32Array<SharedArrayBuffer>;

export const newWork = (): SharedWork => new Int32Array(new SharedArrayBuffer(4 * length));

/**
 * Take the next page: each thread renders its own in order, then helps with the last ones of the other. Both
 * have the same lists, so an index identifies a page.
 * @param side index of the asking thread
 */
export function takeNext<Page>(
  work: SharedWork,
  side: 0 | 1,
  lists: readonly [readonly Page[], readonly Page[]],
): Page | undefined {
  for (const owner of [side, side === 0 ? 1 : 0] as const) {
    const list = lists[owner];
    // At most the list's length is claimed, so pages from the start never meet those from the end.
    if (Atomics.add(work, places.claimed + owner, 1) >= list.length) continue;
    return owner === side
      ? list[Atomics.add(work, places.fromStart + owner, 1)]
      : list.at(-1 - Atomics.add(work, places.fromEnd + owner, 1));
  }
  return undefined;
}

export const countMade = (work: SharedWork): void => void Atomics.add(work, places.made, 1);

/** Number of rendered pages. */
export const madeOf = (work: SharedWork): number => Atomics.load(work, places.made);

/** Note how many pages and files are to be rendered. */
export const planAsked = (work: SharedWork, asked: number): void =>
  void Atomics.store(work, places.asked, asked);

/** Number of pages and files to be rendered; undefined until they are listed. */
export const askedOf = (work: SharedWork): number | undefined =>
  Atomics.load(work, places.asked) || undefined;
