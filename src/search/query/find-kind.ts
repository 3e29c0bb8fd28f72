import type { Locale } from '../../i18n/locales.ts';
import { losesEnd } from '../analysis/analyse.ts';
import { foldWord } from '../fold-word.ts';
import type { KindWords } from '../manifest.ts';
import { type AskedKind, askedKinds } from '../kinds.ts';
import { splitTokens } from '../words.ts';
import { formsOf } from './find-synonyms.ts';
import type { Finding } from './rank.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import type { LanguageData } from './site-data.ts';

/** A run of query words that names a kind of page: "good practice". */
export interface KindRun {
  readonly kind: AskedKind;
  /** First word, and number of words. */
  readonly start: number;
  readonly length: number;
}

/** Words of a phrase; stop words are kept if there are no others. */
export const toWords = (phrase: string, locale: Locale): QueryWord[] => {
  const read = readQuery(phrase, locale);
  return read.length > 0
    ? read
    : splitTokens(phrase).map(({ text }) => ({ spelled: text, word: foldWord(text), parts: [] }));
};

/** Whether two words share a form, or differ by a final vowel. */
export function areAlike(a: QueryWord, b: QueryWord, locale: Locale): boolean {
  const [ours, theirs] = [formsOf(a, locale), formsOf(b, locale)];
  return (
    [...theirs].some((form) => ours.has(form) || losesEnd(a.word, form, locale)) ||
    [...ours].some((form) => losesEnd(b.word, form, locale))
  );
}

/** Position of a phrase in a query, in any inflection; -1 if missing. */
export function findPhraseAt(
  words: readonly QueryWord[],
  phrase: readonly QueryWord[],
  locale: Locale,
): number {
  return words.findIndex((_, start) =>
    phrase.every((wanted, at) => {
      const word = words[start + at];
      return word !== undefined && areAlike(word, wanted, locale);
    }),
  );
}

/** Longest run that names a kind. */
export function findKind(
  words: readonly QueryWord[],
  kinds: KindWords,
  locale: Locale,
): KindRun | undefined {
  let longest: KindRun | undefined;
  for (const kind of askedKinds) {
    for (const name of kinds[kind]) {
      const phrase = toWords(name, locale);
      const start =
        phrase.length > (longest?.length ?? 0) ? findPhraseAt(words, phrase, locale) : -1;
      if (start >= 0) longest = { kind, start, length: phrase.length };
    }
  }
  return longest;
}

/** All pages of a kind, with equal scores. */
export async function findOfKind(
  kind: AskedKind,
  own: LanguageData,
  locale: Locale,
): Promise<Finding> {
  const rows = (await own.rows()).filter((row) => row.id && row.kind === kind);
  const matches = rows.map(({ id }) => ({
    id,
    locale,
    score: 1,
    places: [],
    words: [],
    load: () => own.page(id),
  }));
  return { weight: 1, words: [matches] };
}
