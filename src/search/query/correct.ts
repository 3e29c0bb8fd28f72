import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';

/** Slips that a word of so many letters may have. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Damerau–Levenshtein distance (optimal string alignment: letters changed, left out, doubled or
 * swapped with their neighbour), or `limit + 1` if it is more than the limit.
 */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const cost = Math.min(
        (above[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (above[column - 1] as number) + (same ? 0 : 1),
        swapped ? (before[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = line;
  }
  return Math.min(above[b.length] as number, limit + 1);
}

/** The letters of a folded word as bits; what is no letter has none. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** How many bits of a number are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Lower is likelier: few slips, the first letter right, a word of many pages. */
function rankOf(word: string, { word: other, level }: LexiconWord, slips: number): number {
  return slips + (word[0] === other[0] ? 0 : 0.4) - level * 0.05;
}

/** A word that was probably meant. */
export interface Correction {
  readonly word: LexiconWord;
  readonly slips: number;
}

/** So many words are offered as meant; which of them, the rest of the query tells. */
const offered = 3;

/**
 * The words of the pages that were probably meant, likeliest first. Words of under four letters are
 * not corrected: too many lie one slip away.
 */
export function correctWord(word: string, lexicon: Lexicon): Correction[] {
  const limit = slipsAllowed(word.length);
  if (limit === 0) return [];
  const found: (Correction & { readonly rank: number })[] = [];
  const letters = lettersOf(word);
  for (const entry of lexicon) {
    if (entry.level < 0) continue;
    // Every slip adds at most one letter that the other word has not: most words need no counting.
    if (countBits(letters & ~lettersOf(entry.word)) > limit) continue;
    const slips = countSlips(word, entry.word, limit);
    if (slips <= limit) found.push({ word: entry, slips, rank: rankOf(word, entry, slips) });
  }
  const sorted = found.sort((a, b) => a.rank - b.rank);
  return sorted.slice(0, offered).map(({ word: meant, slips }) => ({ word: meant, slips }));
}
