/** A value, and the space for its mark and words on each side. */
export interface ScaleItem {
  readonly value: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The longest linear scale that keeps every value and its words between two ends. Values without words, such as
 * zero under bars, are items without space.
 * @returns position of a value; the same for all if the values are equal
 */
export function fitScale(
  items: readonly ScaleItem[],
  from: number,
  to: number,
): (value: number) => number {
  if (items.length === 0) return () => from;
  const values = items.map(({ value }) => value);
  const range = Math.max(...values) - Math.min(...values);
  const room = Math.max(to - from, 0);
  const leftmost = (unit: number) =>
    Math.max(...items.map(({ value, before }) => before - unit * value));
  const rightmost = (unit: number) =>
    Math.max(...items.map(({ value, after }) => after + unit * value));
  // The space needed is a convex function of the unit, so bisection finds the largest that fits.
  let unit = range === 0 ? 0 : room / range;
  if (leftmost(unit) + rightmost(unit) > room) {
    let low = 0;
    let high = unit;
    for (let step = 0; step < 40; step++) {
      unit = (low + high) / 2;
      if (leftmost(unit) + rightmost(unit) > room) high = unit;
      else low = unit;
    }
    unit = low;
  }
  const origin = from + leftmost(unit);
  return (value) => origin + unit * value;
}

/** The longest such scale for lengths, which includes zero whatever the values. */
export function fitLengths(
  items: readonly ScaleItem[],
  from: number,
  to: number,
): (value: number) => number {
  return fitScale([{ value: 0, before: 0, after: 0 }, ...items], from, to);
}
