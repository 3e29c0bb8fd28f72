import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';

/** Max typos by word length. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Damerau–Levenshtein distance (optimal string alignment), or `limit + 1` if above the limit. */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let min = row;
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
      min = Math.min(min, cost);
    }
    if (min > limit) return limit + 1;
    before = above;
    above = line;
  }
  return Math.min(above[b.length] as number, limit + 1);
}

/** Letters as a bit set; other characters are ignored. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** Number of set bits. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Lower is likelier: few typos, correct first letter, many pages. */
function rankOf(word: string, { word: other, level }: LexiconWord, slips: number): number {
  return slips + (word[0] === other[0] ? 0 : 0.4) - level * 0.05;
}

export interface Correction {
  readonly word: LexiconWord;
  readonly slips: number;
}

/** Max candidates; the rest of the query selects among them. */
const offered = 3;

/**
 * Candidates for a mistyped word, likeliest first. Words of under four letters are excluded: too many are one
 * typo away.
 */
export function correctWord(word: string, lexicon: Lexicon): Correction[] {
  const limit = slipsAllowed(word.length);
  if (limit === 0) return [];
  const found: (Correction & { readonly rank: number })[] = [];
  const letters = lettersOf(word);
  for (const entry of lexicon) {
    if (entry.level < 0) continue;
    // Every typo adds at most one letter, so most words need no distance.
    if (countBits(letters & ~lettersOf(entry.word)) > limit) continue;
    const slips = countSlips(word, entry.word, limit);
    if (slips <= limit) found.push({ word: entry, slips, rank: rankOf(word, entry, slips) });
  }
  const sorted = found.sort((a, b) => a.rank - b.rank);
  return sorted.slice(0, offered).map(({ word: meant, slips }) => ({ word: meant, slips }));
}
