import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../fold-word.ts';
import { lowerWord, splitTokens } from '../words.ts';

export interface QueryWord {
  /** In lower case. */
  readonly spelled: string;
  /** Folded. */
  readonly word: string;
  /** Parts of a short compound such as UR-GE. */
  readonly parts: readonly string[];
}

/** Characters of a query that are read and kept in an address. */
export const maxQuery = 300;

/** Limits; longer queries are cut. */
const longest = { words: 10, word: 40 };

/** Distinct words of a query. */
export function readWords(query: string, locale: Locale): QueryWord[] {
  return splitTokens(query.slice(0, maxQuery))
    .map(({ text, parts }) => {
      const spelled = lowerWord(text.slice(0, longest.word), locale);
      return { spelled, word: foldWord(spelled), parts };
    })
    .filter(
      ({ word }, index, all) => word && all.findIndex((other) => other.word === word) === index,
    );
}

/** Meaningful words of a query, at most ten; stop words only if alone. Never throws; may be empty. */
export function readQuery(query: string, locale: Locale): QueryWord[] {
  const words = readWords(query, locale);
  const telling = words.filter(({ word }) => !isStopWord(word, locale));
  return (telling.length > 0 ? telling : words).slice(0, longest.words);
}
