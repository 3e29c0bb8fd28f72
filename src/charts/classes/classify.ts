/** One class of a choropleth map: counts from `from` to `to`, both included. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  /** Regions in the class. */
  readonly regions: number;
}

/**
 * Divides counts into classes at the largest gaps between the values that occur, so that a class
 * boundary never parts two neighbouring values. Zero is no class: it is drawn as plain land.
 * @param counts number of clusters by region
 * @param most number of classes at most
 */
export function classifyCounts(counts: readonly number[], most = 5): CountClass[] {
  const positive = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const values = [...new Set(positive)];
  if (values.length === 0) return [];
  const gaps = values
    .slice(1)
    .map((value, index) => ({ index, ratio: Math.log(value / (values[index] as number)) }))
    .sort((a, b) => b.ratio - a.ratio || a.index - b.index)
    .slice(0, most - 1)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  let start = 0;
  return [...gaps, values.length - 1].map((end) => {
    const from = values[start] as number;
    const to = values[end] as number;
    start = end + 1;
    return { from, to, regions: positive.filter((count) => count >= from && count <= to).length };
  });
}

/** Which class a count falls into: 1 to the number of classes; 0 for none. */
export function classOf(classes: readonly CountClass[], count: number): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}
