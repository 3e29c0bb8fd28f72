export interface CountrySpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Min share of a drawing's width for a country to be legible on a phone. */
const smallShare = 0.45;

/**
 * Split countries so that none is small in its drawing: the large ones stay together; the small ones get another
 * drawing, split in the same way. If all are small they stay together, since none would gain.
 * @param spans with the largest country anywhere; their order is kept
 */
export function partCountries(spans: readonly CountrySpan[]): string[][] {
  if (spans.length === 0) return [];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const isLarge = (span: CountrySpan) => span.to - span.from >= smallShare * (to - from);
  const large = spans.filter(isLarge);
  const ids = (all: readonly CountrySpan[]) => all.map(({ id }) => id);
  if (large.length === 0 || large.length === spans.length) return [ids(spans)];
  return [ids(large), ...partCountries(spans.filter((span) => !isLarge(span)))];
}
