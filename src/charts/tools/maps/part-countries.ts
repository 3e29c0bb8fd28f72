/** Where a country lies across a drawing. */
export interface CountrySpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A country that takes less of a drawing's width than this is hard to read on a phone. */
const smallShare = 0.45;

/**
 * Parts countries into drawings, so that none is small in its own: the large ones of a drawing stay
 * together, the small ones get another one, which is looked at in the same way. Where all are small they
 * stay together, since none would gain.
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
