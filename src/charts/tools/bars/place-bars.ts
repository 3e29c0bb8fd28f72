/** A piece of a bar, in per cent of the longest bar. */
export interface BarPiece {
  readonly start: number;
  readonly length: number;
}

/**
 * Stacked bars on one scale from zero to the longest.
 * @param bars non-negative values of each bar in the order of its pieces
 * @returns pieces rounded to a hundredth of a per cent
 */
export function placeBars(bars: readonly (readonly number[])[]): BarPiece[][] {
  const sums = bars.map((values) => values.reduce((sum, value) => sum + value, 0));
  const end = Math.max(...sums, 0);
  const percent = (value: number) => (end === 0 ? 0 : Math.round((10000 * value) / end) / 100);
  return bars.map((values) => {
    let start = 0;
    return values.map((value) => {
      const piece = { start: percent(start), length: percent(value) };
      start += value;
      return piece;
    });
  });
}
