import type { LexiconWord } from '../lexicon/lexicon.ts';
import { readWords, writeWords } from '../lexicon/lexicon-text.ts';

/** A word of a language's pages with the pages that contain it. */
export interface IndexedWord extends LexiconWord {
  /** Encoded by `writePostings`. */
  readonly postings: string;
}

/** A part of the index: consecutive words. */
export interface IndexPart {
  /** At or before every word of this part and later ones, and after all earlier words. */
  readonly start: string;
  readonly text: string;
}

/** Separates a word from its pages; no word contains it. */
const gap = '\t';

/** Words of a part as text, one per line. */
export function writePart(words: readonly IndexedWord[]): string {
  const lines = writeWords(words).split('\n');
  return lines.map((line, at) => `${line}${gap}${words[at]?.postings ?? ''}`).join('\n');
}

/** Parse the words of a part. */
export function readPart(text: string): IndexedWord[] {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(gap) as [string, string]);
  const words = readWords(lines.map(([word]) => word).join('\n'));
  return words.map((word, at) => ({ ...word, postings: lines[at]?.[1] ?? '' }));
}

/** Characters of a part before compression: then about four kilobytes. */
const partLength = 5000;

/** Shortest prefix of a word that sorts after the previous word. */
function tellApart(before: string, word: string): string {
  let length = 1;
  while (length < word.length && before.startsWith(word.slice(0, length))) length += 1;
  return word.slice(0, length);
}

/**
 * Cut entries into parts of similar size, keeping those of one key together.
 * @param entries in key order
 * @param length characters per part
 */
export function cutByKey<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  sizeOf: (entry: T) => number,
  length: number,
): { readonly start: string; readonly entries: readonly T[] }[] {
  const parts: { start: string; entries: T[]; size: number }[] = [];
  let last: string | undefined;
  for (const entry of entries) {
    const key = keyOf(entry);
    const part = parts.at(-1);
    const size = sizeOf(entry);
    if (!part || (part.size + size > length && key !== last)) {
      parts.push({ start: tellApart(last ?? '', key), entries: [entry], size });
    } else {
      part.entries.push(entry);
      part.size += size;
    }
    last = key;
  }
  return parts;
}

/** Cut an index into parts, keeping spellings of one word together. */
export function cutParts(words: readonly IndexedWord[]): IndexPart[] {
  const size = ({ spelled, postings }: IndexedWord) => spelled.length + postings.length;
  return cutByKey(words, ({ word }) => word, size, partLength).map(({ start, entries }) => ({
    start,
    text: writePart(entries),
  }));
}

/**
 * Numbers of the parts that may hold words with a prefix.
 * @param starts start word of each part
 */
export function partsWith(starts: readonly string[], prefix: string): number[] {
  return starts.flatMap((start, at) => {
    const next = starts[at + 1];
    const isBefore = next !== undefined && next <= prefix;
    const isAfter = start > prefix && !start.startsWith(prefix);
    return isBefore || isAfter ? [] : [at];
  });
}

/** Number of the part that would hold a word; -1 if it sorts before all. */
export function partOf(starts: readonly string[], word: string): number {
  return starts.findLastIndex((start) => start <= word);
}
