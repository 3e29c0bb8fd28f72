import { classBreaks, type ValueClass } from './class-breaks.ts';

/**
 * Natural classes without gaps, so that filtered counts have one too. Zero is no class: it is drawn as plain
 * land.
 * @param counts number of clusters by region
 */
export function classifyCounts(counts: readonly number[], max = 5): ValueClass[] {
  const natural = classBreaks(
    counts.filter((count) => count > 0),
    { method: 'natural', count: max },
  );
  return natural.map(({ from, to, regions }, index) => ({
    // The first class begins at one, whatever the lowest count.
    from: index === 0 ? 1 : from,
    to: (natural[index + 1]?.from ?? to + 1) - 1,
    regions,
  }));
}

/** Class of a count, from 1; 0 for none. */
export function classOf(classes: readonly ValueClass[], count: number): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}
