import type { Citation } from '../../schemas/common.ts';
import { joinRanges, readRanges, writeRanges } from './line-ranges.ts';

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
    return { source, lines: writeRanges(ranges) };
  });
}
