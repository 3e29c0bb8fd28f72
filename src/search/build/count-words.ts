import type { Run } from './page-record.ts';
import { type Spelling, splitPieces } from './spelling.ts';

export interface WordCount {
  /** Occurrences, weighted by place. */
  frequency: number;
  /** Positions among the words of the page's names. */
  readonly places: number[];
}

/** Words of a page, by lower-case spelling. */
export interface CountedPage {
  readonly words: ReadonlyMap<string, WordCount>;
  readonly length: number;
}

/** A word in a heading of weight 4 counts as sixteen in running text. Tuned on labelled queries. */
const frequencyOf = (weight: number) => weight ** 2 / 4;

/** Count the words of a page; compounds as a whole and by part. Positions count space-separated words. */
export function countWords(runs: readonly Run[], spelling: Spelling): CountedPage {
  const words = new Map<string, WordCount>();
  let place = 0;
  for (const { text, weight, isName } of runs) {
    for (const piece of splitPieces(text)) {
      for (const word of spelling.wordsOf(piece)) {
        const known = words.get(word) ?? { frequency: 0, places: [] };
        known.frequency += frequencyOf(weight);
        if (isName) known.places.push(place);
        words.set(word, known);
      }
      place += 1;
    }
  }
  return { words, length: place };
}

/** How soon repetitions stop counting, and how much long pages are discounted. */
const bm25 = { saturation: 1.4, length: 0.75 };

/** BM25 without the word's rarity (Robertson and Zaragoza 2009). */
export function scoreWord(frequency: number, length: number, usualLength: number): number {
  const { saturation, length: share } = bm25;
  const damp = saturation * (1 - share + (share * length) / Math.max(1, usualLength));
  return (frequency * (saturation + 1)) / (frequency + damp);
}
