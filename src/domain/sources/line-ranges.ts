/** First and last line. */
export type LineRange = readonly [first: number, last: number];

/** First and last number of `12` or `12-14`. */
export function readRange(text: string): LineRange {
  const [first = 0, last = first] = text.split('-').map(Number);
  return [first, last];
}

/** `240-242, 251` → the ranges that it names. */
export const readRanges = (lines: string): LineRange[] => lines.split(', ').map(readRange);

/** `240-242, 251`: ranges as a citation has them. */
export const writeRanges = (ranges: readonly LineRange[]): string =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');

/** Ranges in order, those that touch or overlap joined. */
export function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** The ranges of a text of so many lines that lie between those given. */
export function rangesBetween(ranges: readonly LineRange[], lines: number): LineRange[] {
  const taken = joinRanges([...ranges, [lines + 1, lines + 1]]);
  return taken.flatMap(([first], at): LineRange[] => {
    const after = (taken[at - 1]?.[1] ?? 0) + 1;
    return after < first ? [[after, first - 1]] : [];
  });
}
