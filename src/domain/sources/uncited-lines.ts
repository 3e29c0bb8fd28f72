import type { Citation } from '../../schemas/common.ts';
import { type LineRange, rangesBetween, readRanges } from './line-ranges.ts';

/** Every place of a source with lines that some data names, however deep. */
export function* citationsWithin(data: unknown): Generator<Required<Citation>> {
  if (typeof data !== 'object' || data === null) return;
  const { source, lines } = data as Readonly<Record<string, unknown>>;
  if (typeof source === 'string' && typeof lines === 'string') yield { source, lines };
  for (const part of Object.values(data)) yield* citationsWithin(part);
}

/**
 * The lines of a source that no citation tells.
 * @param lines number of lines of its text
 * @param widest a citation of more lines in a row names a part of the text, and tells none of it
 * @param untold lines that are left out for a reason
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
