export interface Spread {
  readonly ideal: number;
  readonly room: number;
}

/**
 * Place items in order and without overlap, as near to their ideal positions as possible (least squares, by
 * pooling adjacent violators: Ayer et al. 1955).
 * @param gap between neighbours
 * @param to desired end; exceeded if items do not fit
 * @returns the centre of each
 */
export function spreadAlong(
  items: readonly Spread[],
  gap: number,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): number[] {
  let offset = 0;
  const offsets = items.map(({ room }, index) => {
    const before = items[index - 1];
    if (before) offset += before.room / 2 + gap + room / 2;
    return offset;
  });
  // Without their offsets the positions only have to ascend: runs that do not are pooled.
  const pools: { sum: number; count: number }[] = [];
  items.forEach(({ ideal }, index) => {
    let pool = { sum: ideal - (offsets[index] as number), count: 1 };
    for (let last = pools.at(-1); last; last = pools.at(-1)) {
      if (last.sum / last.count <= pool.sum / pool.count) break;
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const lowest = from + (items[0]?.room ?? 0) / 2;
  const highest = to - offset - (items.at(-1)?.room ?? 0) / 2;
  return pools
    .flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
    .map((place, index) => Math.max(Math.min(place, highest), lowest) + (offsets[index] as number));
}
