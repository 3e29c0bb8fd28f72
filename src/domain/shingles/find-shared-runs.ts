import type { FoldedWord } from './split-words.ts';

export interface SourceText {
  readonly name: string;
  readonly words: readonly FoldedWord[];
}

/** Sequence of words that a text shares with a source. */
export interface SharedRun {
  /** Index of its first word in the text, and its length in words. */
  readonly start: number;
  readonly length: number;
  readonly words: string;
  /** The source, and the line where the sequence begins. */
  readonly source: string;
  readonly line: number;
}

/** Start positions of every shingle (sequence of `size` words) in the sources. */
export interface ShingleIndex {
  readonly size: number;
  readonly sources: readonly SourceText[];
  readonly places: ReadonlyMap<string, readonly (readonly [source: number, start: number])[]>;
}

const shingleAt = (words: readonly FoldedWord[], start: number, size: number) =>
  words
    .slice(start, start + size)
    .map(({ word }) => word)
    .join(' ');

/** Index the shingles of some sources. */
export function indexShingles(sources: readonly SourceText[], size: number): ShingleIndex {
  const places = new Map<string, (readonly [number, number])[]>();
  for (const [source, { words }] of sources.entries()) {
    for (let start = 0; start + size <= words.length; start++) {
      const shingle = shingleAt(words, start, size);
      const known = places.get(shingle);
      if (known) known.push([source, start]);
      else places.set(shingle, [[source, start]]);
    }
  }
  return { size, sources, places };
}

/** Number of equal words from two positions on. */
function countEqual(
  one: readonly FoldedWord[],
  start: number,
  other: readonly FoldedWord[],
  otherStart: number,
): number {
  let length = 0;
  while (one[start + length] && one[start + length]?.word === other[otherStart + length]?.word) {
    length++;
  }
  return length;
}

/** Longest word sequences shared with the sources, without overlaps, at least one shingle long. */
export function findSharedRuns(words: readonly FoldedWord[], index: ShingleIndex): SharedRun[] {
  const { size, sources, places } = index;
  const runs: SharedRun[] = [];
  for (let start = 0; start + size <= words.length;) {
    const found = (places.get(shingleAt(words, start, size)) ?? []).map(([source, place]) => {
      const { name, words: theirs } = sources[source] as SourceText;
      const length = countEqual(words, start, theirs, place);
      return { source: name, line: theirs[place]?.line ?? 1, length };
    });
    const [longest] = found.toSorted((a, b) => b.length - a.length);
    if (longest) runs.push({ start, words: shingleAt(words, start, longest.length), ...longest });
    start += longest?.length ?? 1;
  }
  return runs;
}

/**
 * Sentences of more than `most` words that are completely within a shared sequence.
 * @returns the words of each
 */
export function findSharedSentences(
  words: readonly FoldedWord[],
  runs: readonly SharedRun[],
  max: number,
): string[] {
  const sentences: string[] = [];
  let first = 0;
  for (const [index, { ends }] of words.entries()) {
    // A label without a full stop ends with its last word.
    if (!ends && index < words.length - 1) continue;
    const start = first;
    first = index + 1;
    const isShared = runs.some((run) => run.start <= start && index < run.start + run.length);
    if (isShared && first - start > max) sentences.push(shingleAt(words, start, first - start));
  }
  return sentences;
}
