import type { Citation } from '../../schemas/common.ts';
import { joinRanges, readRanges, writeRanges } from './line-ranges.ts';

/**
 * Merge citations of many entries into one per source, in order of first appearance. A source keeps its lines
 * only while they are few enough to read; the entries' own citations have them all.
 * @param max max line ranges per citation
 */
export function gatherCitations(citations: Iterable<Citation>, max = 10): Citation[] {
  const bySource = Map.groupBy(citations, ({ source }) => source);
  return [...bySource].map(([source, cited]) => {
    const lines = cited.flatMap((citation) => citation.lines ?? []);
    const ranges = joinRanges(lines.flatMap(readRanges));
    // A citation without lines means the whole source.
    if (lines.length < cited.length || ranges.length > max) return { source };
    return { source, lines: writeRanges(ranges) };
  });
}
