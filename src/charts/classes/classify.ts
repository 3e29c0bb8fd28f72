import { ckmeans } from 'simple-statistics';

/** One class of a choropleth map: counts from `from` to `to`, both included. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  /** Regions in the class. */
  readonly regions: number;
}

/**
 * Divides counts into natural classes: those that differ least within themselves, measured on the
 * logarithm, since 1 and 2 differ more than 51 and 52 (ckmeans: Wang and Song, The R Journal,
 * 2011). The classes leave no gap, so that filtered counts find theirs. Zero is no class: it is
 * drawn as plain land.
 * @param counts number of clusters by region
 * @param most number of classes at most
 */
export function classifyCounts(counts: readonly number[], most = 5): CountClass[] {
  const positive = counts.filter((count) => count > 0);
  const kinds = new Set(positive).size;
  if (kinds === 0) return [];
  const groups = ckmeans(positive.map(Math.log), Math.min(most, kinds)).map((group) =>
    group.map((value) => Math.round(Math.exp(value))),
  );
  const starts = groups.map((values) => Math.min(...values));
  return groups.map((values, index) => ({
    // The first class begins at one, whatever the least count is.
    from: index === 0 ? 1 : (starts[index] as number),
    to: (starts[index + 1] ?? Math.max(...values) + 1) - 1,
    regions: values.length,
  }));
}

/** Which class a count falls into: 1 to the number of classes; 0 for none. */
export function classOf(classes: readonly CountClass[], count: number): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}
