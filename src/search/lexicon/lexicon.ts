export interface LexiconWord {
  /** Folded. */
  readonly word: string;
  /** Lower-case, most frequent spelling. */
  readonly spelled: string;
  /**
   * Power of two of its number of pages: 3 for 8 to 15. At most 9; −1 for a word only in what pages do not show:
   * keywords and titles in other languages.
   */
  readonly level: number;
}

/** Words sorted by folded form. */
export type Lexicon = readonly LexiconWord[];

/** Position of the first word not before `word`. */
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

/** Binary search for a word. */
export function findWord(lexicon: Lexicon, word: string): LexiconWord | undefined {
  const found = lexicon[lowerBound(lexicon, word)];
  return found?.word === word ? found : undefined;
}

/** Binary search for a prefix. */
export function wordsWithPrefix(lexicon: Lexicon, prefix: string): Lexicon {
  const start = lowerBound(lexicon, prefix);
  let end = start;
  while (lexicon[end]?.word.startsWith(prefix)) end += 1;
  return lexicon.slice(start, end);
}
