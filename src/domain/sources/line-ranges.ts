export type LineRange = readonly [first: number, last: number];

/** First and last number of `12` or `12-14`. */
export function readRange(text: string): LineRange {
  const [first = 0, last = first] = text.split('-').map(Number);
  return [first, last];
}

/** Parse line ranges: `240-242, 251`. */
export const readRanges = (lines: string): LineRange[] => lines.split(', ').map(readRange);

/** Format line ranges as in citations: `240-242, 251`. */
export const writeRanges = (ranges: readonly LineRange[]): string =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');

/** Sorted ranges, joined if they touch or overlap. */
export function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** Gaps between ranges of lines, up to the number of lines of a text. */
export function rangesBetween(ranges: readonly LineRange[], lines: number): LineRange[] {
  const taken = joinRanges([...ranges, [lines + 1, lines + 1]]);
  return taken.flatMap(([first], at): LineRange[] => {
    const after = (taken[at - 1]?.[1] ?? 0) + 1;
    return after < first ? [[after, first - 1]] : [];
  });
}
