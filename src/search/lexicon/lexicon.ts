/** A word of the pages of one language. */
export interface LexiconWord {
  /** As the index compares it: folded. */
  readonly word: string;
  /** In small letters, as the pages mostly write it. */
  readonly spelled: string;
  /**
   * On how many pages it stands, as a power of two: 3 for 8 to 15. At most 9; −1 for a word that
   * stands only in the titles that pages have in other languages.
   */
  readonly level: number;
}

/** The first letter of a word decides where it is kept; what begins with none of a–z is kept together. */
export function initialOf(word: string): string {
  return /^[a-z]/.exec(word)?.[0] ?? '0';
}

/** A list of words, sorted by what is compared. */
export type Lexicon = readonly LexiconWord[];

/** Position of the first word that is not before `word`. */
function lowerBound(lexicon: Lexicon, word: string): number {
  let low = 0;
  let high = lexicon.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lexicon[middle] as LexiconWord).word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entry of a word, if pages have it. */
export function findWord(lexicon: Lexicon, word: string): LexiconWord | undefined {
  const found = lexicon[lowerBound(lexicon, word)];
  return found?.word === word ? found : undefined;
}

/** All words that begin so. */
export function wordsWithPrefix(lexicon: Lexicon, prefix: string): Lexicon {
  const start = lowerBound(lexicon, prefix);
  let end = start;
  while (lexicon[end]?.word.startsWith(prefix)) end += 1;
  return lexicon.slice(start, end);
}
