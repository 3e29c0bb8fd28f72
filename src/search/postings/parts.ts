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

/** Signs of a part before it is compressed: about six kilobytes then. */
const partLength = 9_000;

/** The shortest beginning of a word that no word before has. */
function tellApart(before: string, word: string): string {
  let length = 1;
  while (length < word.length && before.startsWith(word.slice(0, length))) length += 1;
  return word.slice(0, length);
}

/** Cuts an index into parts of about one size; spellings of one word stay together. */
export function cutParts(words: readonly IndexedWord[]): IndexPart[] {
  const parts: { start: string; words: IndexedWord[]; length: number }[] = [];
  let last: IndexedWord | undefined;
  for (const word of words) {
    const part = parts.at(-1);
    const length = word.spelled.length + word.postings.length;
    if (!part || (part.length + length > partLength && word.word !== last?.word)) {
      parts.push({ start: tellApart(last?.word ?? '', word.word), words: [word], length });
    } else {
      part.words.push(word);
      part.length += length;
    }
    last = word;
  }
  return parts.map(({ start, words: own }) => ({ start, text: writePart(own) }));
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
