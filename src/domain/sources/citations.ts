import type { Citation } from '../../schemas/common.ts';
import { joinRanges, readRanges, writeRanges } from './line-ranges.ts';

/**
 * Ids of all sources cited in an entry's data: every `source` that is a string. For translations, `source` is an
 * object, which is only searched.
 */
export function findCited(data: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(data)) for (const item of data) findCited(item, found);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if (key === 'source' && typeof value === 'string') found.add(value);
      else findCited(value, found);
    }
  }
  return found;
}

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
