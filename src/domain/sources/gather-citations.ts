import type { Citation } from '../../schemas/common.ts';

type Range = readonly [first: number, last: number];

/** `240-242, 251` → the ranges that it names. */
function readRanges(lines: string): Range[] {
  return lines.split(', ').map((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return [first, last];
  });
}

/** Ranges in order, those that touch or overlap joined. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/**
 * Citations of many entries as one for each source, in the order in which the sources first come.
 * A source keeps its lines only while they are few enough to be read: each entry has its own.
 * @param most number of ranges of lines that a citation holds at most
 */
export function gatherCitations(citations: Iterable<Citation>, most = 10): Citation[] {
  const bySource = Map.groupBy(citations, ({ source }) => source);
  return [...bySource].map(([source, cited]) => {
    const lines = cited.flatMap((citation) => citation.lines ?? []);
    const ranges = joinRanges(lines.flatMap(readRanges));
    // A citation without lines means the whole source.
    if (lines.length < cited.length || ranges.length > most) return { source };
    const written = ranges.map(([first, last]) =>
      first === last ? `${first}` : `${first}-${last}`,
    );
    return { source, lines: written.join(', ') };
  });
}
