import type { Citation } from '../../schemas/common.ts';
import { type LineRange, rangesBetween, readRanges } from './line-ranges.ts';

/** All citations with lines within some data, at any depth. */
export function* citationsWithin(data: unknown): Generator<Required<Citation>> {
  if (typeof data !== 'object' || data === null) return;
  const { source, lines } = data as Readonly<Record<string, unknown>>;
  if (typeof source === 'string' && typeof lines === 'string') yield { source, lines };
  for (const part of Object.values(data)) yield* citationsWithin(part);
}

/**
 * Lines of a source that no citation covers.
 * @param lines number of lines of its text
 * @param widest a citation of more consecutive lines names a part of the text and covers nothing
 * @param untold lines left out on purpose
 */
export function uncitedLines(
  citations: Iterable<Required<Citation>>,
  source: string,
  { lines, widest }: { readonly lines: number; readonly widest: number },
  untold: readonly string[] = [],
): LineRange[] {
  const cited = [...citations].filter((citation) => citation.source === source);
  const told = cited
    .flatMap((citation) => readRanges(citation.lines))
    .filter(([first, last]) => last - first < widest);
  return rangesBetween([...told, ...untold.flatMap(readRanges)], lines);
}
