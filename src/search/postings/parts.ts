import type { LexiconWord } from '../lexicon/lexicon.ts';
import { readWords, writeWords } from '../lexicon/lexicon-text.ts';

export interface IndexedWord extends LexiconWord {
  readonly postings: string;
}

/** Consecutive words of the index. */
export interface IndexPart {
  /** Lower bound of the words in this part; above those of earlier parts. */
  readonly start: string;
  readonly text: string;
}

/** Follows a word; no word contains it. */
const gap = '\t';

/** A part as text, one word per line. */
export function writePart(words: readonly IndexedWord[]): string {
  const lines = writeWords(words).split('\n');
  return lines.map((line, at) => `${line}${gap}${words[at]?.postings ?? ''}`).join('\n');
}

/** Inverse of `writePart`. */
export function readPart(text: string): IndexedWord[] {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(gap) as [string, string]);
  const words = readWords(lines.map(([word]) => word).join('\n'));
  return words.map((word, at) => ({ ...word, postings: lines[at]?.[1] ?? '' }));
}

/** Characters per part: about four kilobytes compressed. */
const partLength = 5000;

/** Shortest prefix of a word that sorts after the previous word. */
function shortestPrefix(before: string, word: string): string {
  let length = 1;
  while (length < word.length && before.startsWith(word.slice(0, length))) length += 1;
  return word.slice(0, length);
}

/**
 * Cut entries into parts of similar size, keeping equal keys together.
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
      parts.push({ start: shortestPrefix(last ?? '', key), entries: [entry], size });
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
 * Parts that may hold words with a prefix.
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

/** Part that would hold a word; -1 if it sorts before all. */
export function partOf(starts: readonly string[], word: string): number {
  return starts.findLastIndex((start) => start <= word);
}
