/**
 * Pushes labels apart along one line until none covers another, each as near to its wanted place
 * as can be: the least sum of squared shifts, found by pooling neighbours that get in each other's
 * way (isotonic regression; Barlow and others, Statistical Inference under Order Restrictions,
 * 1972).
 * @param wanted middles of the labels, in any order; equal ones keep their given order
 * @param heights lengths of the labels along the line, with the air that they need
 * @param from where the line begins
 * @param to where it ends; when the labels need more room they run on past it, still apart
 * @returns middles of the labels, in the order given
 */
export function spreadLabels(
  wanted: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): number[] {
  const height = (index: number) => heights[index] ?? 0;
  const order = wanted.map((_, index) => index);
  order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const needed = heights.reduce((sum, each) => sum + each, 0);
  const slack = Math.max(to - from - needed, 0);

  // Packed without air, each label has a place; what is looked for is how far it moves on from
  // there. These shifts may never fall along the line, and labels pooled together share one.
  const packed = new Array<number>(wanted.length).fill(0);
  const pools: { sum: number; labels: number[] }[] = [];
  let end = from;
  for (const index of order) {
    const place = end + height(index) / 2;
    packed[index] = place;
    end += height(index);
    let pool = { sum: (wanted[index] ?? 0) - place, labels: [index] };
    for (let last = pools.at(-1); last; last = pools.at(-1)) {
      if (last.sum / last.labels.length <= pool.sum / pool.labels.length) break;
      pools.pop();
      pool = { sum: last.sum + pool.sum, labels: [...last.labels, ...pool.labels] };
    }
    pools.push(pool);
  }
  const places = [...packed];
  for (const { sum, labels } of pools) {
    const shift = Math.min(Math.max(sum / labels.length, 0), slack);
    for (const index of labels) places[index] = (packed[index] ?? 0) + shift;
  }
  return places;
}
