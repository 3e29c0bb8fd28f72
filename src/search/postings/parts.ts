import type { LexiconWord } from '../lexicon/lexicon.ts';
import { readWords, writeWords } from '../lexicon/lexicon-text.ts';

/** A word of the pages of a language with the pages that have it. */
export interface IndexedWord extends LexiconWord {
  /** As `writePostings` writes them. */
  readonly postings: string;
}

/** A part of the index: words that follow each other. */
export interface IndexPart {
  /** No word of this part or of a later one is before it, and all of earlier parts are. */
  readonly start: string;
  readonly text: string;
}

/** Between a word and its pages; no word has it. */
const gap = '\t';

/** Words of a part, as text: a line a word. */
export function writePart(words: readonly IndexedWord[]): string {
  const lines = writeWords(words).split('\n');
  return lines.map((line, at) => `${line}${gap}${words[at]?.postings ?? ''}`).join('\n');
}

/** The words that a part holds. */
export function readPart(text: string): IndexedWord[] {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(gap) as [string, string]);
  const words = readWords(lines.map(([word]) => word).join('\n'));
  return words.map((word, at) => ({ ...word, postings: lines[at]?.[1] ?? '' }));
}

/** Signs of a part before it is compressed: about four kilobytes then. */
const partLength = 5000;

/** The shortest beginning of a word that no word before has. */
function tellApart(before: string, word: string): string {
  let length = 1;
  while (length < word.length && before.startsWith(word.slice(0, length))) length += 1;
  return word.slice(0, length);
}

/**
 * Cuts entries into parts of about one size; those of one key stay together.
 * @param entries in the order of their keys
 * @param length signs of a part
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

/** Cuts an index into parts; spellings of one word stay together. */
export function cutParts(words: readonly IndexedWord[]): IndexPart[] {
  const size = ({ spelled, postings }: IndexedWord) => spelled.length + postings.length;
  return cutByKey(words, ({ word }) => word, size, partLength).map(({ start, entries }) => ({
    start,
    text: writePart(entries),
  }));
}

/** Numbers of the parts that hold words with this beginning, by where the parts start. */
export function partsWith(starts: readonly string[], prefix: string): number[] {
  return starts.flatMap((start, at) => {
    const next = starts[at + 1];
    const isBefore = next !== undefined && next <= prefix;
    const isAfter = start > prefix && !start.startsWith(prefix);
    return isBefore || isAfter ? [] : [at];
  });
}

/** Number of the part that holds a word, if any does; -1 if all start behind it. */
export function partOf(starts: readonly string[], word: string): number {
  return starts.findLastIndex((start) => start <= word);
}
