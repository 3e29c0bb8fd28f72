import type { Run } from './page-record.ts';
import { type Spelling, splitPieces } from './spelling.ts';

/** What a page says of a word. */
export interface WordCount {
  /** How often it stands there, each time with the weight of its place. */
  frequency: number;
  /** Its positions among the words of the page's names. */
  readonly places: number[];
}

/** The words of a page, by their spelling in small letters. */
export interface CountedPage {
  readonly words: ReadonlyMap<string, WordCount>;
  readonly length: number;
}

/** A word in a heading of weight 4 counts as sixteen in the text below. The quarter was found by labelled queries. */
const frequencyOf = (weight: number) => weight ** 2 / 4;

/** Counts the words of a page; of compounds the whole and the parts. Positions count what stands between spaces. */
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

/** How soon more of the same word adds nothing, and how much long pages count for less. */
const bm25 = { saturation: 1.4, length: 0.75 };

/** How much a page is about a word: BM25 without the rarity of the word (Robertson and Zaragoza 2009). */
export function scoreWord(frequency: number, length: number, usualLength: number): number {
  const { saturation, length: share } = bm25;
  const damp = saturation * (1 - share + (share * length) / Math.max(1, usualLength));
  return (frequency * (saturation + 1)) / (frequency + damp);
}
