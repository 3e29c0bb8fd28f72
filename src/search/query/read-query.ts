import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../letters.ts';
import { splitTokens } from '../words.ts';

/** A word that somebody typed. */
export interface QueryWord {
  /** In small letters. */
  readonly spelled: string;
  /** As the index compares it. */
  readonly word: string;
  /** Of a short compound such as UR-GE its parts. */
  readonly parts: readonly string[];
}

/** Of longer queries the beginning is read: nobody means more. */
const longest = { query: 300, words: 10, word: 40 };

/** All words of a query as it is read, each once. */
export function readWords(query: string, locale: Locale): QueryWord[] {
  const { tag } = localeInfo[locale];
  return splitTokens(query.slice(0, longest.query))
    .map(({ text, parts }) => {
      const spelled = text.slice(0, longest.word).toLocaleLowerCase(tag).normalize('NFC');
      return { spelled, word: foldWord(spelled), parts };
    })
    .filter(
      ({ word }, index, all) => word && all.findIndex((other) => other.word === word) === index,
    );
}

/**
 * The words of a query that carry its sense, at most ten. Small words are left out unless nothing
 * else is left. Never throws; a query of signs alone has no words.
 */
export function readQuery(query: string, locale: Locale): QueryWord[] {
  const words = readWords(query, locale);
  const telling = words.filter(({ word }) => !isStopWord(word, locale));
  return (telling.length > 0 ? telling : words).slice(0, longest.words);
}
