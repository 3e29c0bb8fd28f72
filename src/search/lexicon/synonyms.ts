import { type Locale, locales } from '../../i18n/locales.ts';
import { analyse } from '../analysis/analyse.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../letters.ts';
import { splitTokens } from '../words.ts';

/** Words of several languages for one thing; the first of a language is the one used on pages. */
export type SynonymGroup = Readonly<Partial<Record<Locale, readonly string[]>>> & {
  /** Paths of pages within their language; any of the words finds these, and is no synonym for the others. */
  readonly pages?: readonly string[];
};

/**
 * Other words to search for a word or phrase, by its folded words joined by spaces; in lower case as written in
 * the language of the pages.
 */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Folded words of a phrase without stop words. */
function foldPhrase(phrase: string, locale: Locale): string[] {
  const words = splitTokens(phrase).map(({ text }) => foldWord(text));
  const telling = words.filter((word) => !isStopWord(word, locale));
  return telling.length > 0 ? telling : words;
}

/**
 * The shortest prefix of a word that is surely its stem; query words are reduced alike. A stem that has lost a
 * vowel does not qualify, since forms with the vowel do not lead to it: წამალ-ი, წამლ-ის.
 */
function stemOf(word: string, locale: Locale): string {
  return analyse({ word, spelled: word }, locale)
    .filter(({ form, weight }) => weight >= 0.85 && word.startsWith(form))
    .reduce((short, { form }) => (form.length < short.length ? form : short), word);
}

/** Lookup keys of a phrase: as written, and by the stems of its words. */
function toKeys(phrase: string, locale: Locale): string[] {
  const words = foldPhrase(phrase, locale);
  return [words.join(' '), words.map((word) => stemOf(word, locale)).join(' ')];
}

/** Keys by phrase, for each list of groups: every language of a site asks for those of all. */
const knownKeys = new WeakMap<readonly SynonymGroup[], Map<string, readonly string[]>>();

/** Key lookup, cached per list of groups. */
function rememberKeys(groups: readonly SynonymGroup[]) {
  const known = knownKeys.get(groups) ?? new Map<string, readonly string[]>();
  knownKeys.set(groups, known);
  return (phrase: string, locale: Locale): readonly string[] => {
    const name = `${locale} ${phrase}`;
    const keys = known.get(name) ?? toKeys(phrase, locale);
    known.set(name, keys);
    return keys;
  };
}

/** Keywords of pages besides the words they contain, by page path. */
export function askedWordsFor(
  groups: readonly SynonymGroup[],
  locale: Locale,
): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  for (const group of groups) {
    for (const path of group.pages ?? []) {
      asked.set(path, [...(asked.get(path) ?? []), ...(group[locale] ?? [])]);
    }
  }
  return asked;
}

/** Words of a language used on pages; further ones are only typed. */
const used = 2;

/**
 * Synonyms for pages of one language: every word of a group, whatever its language, leads to the first words of
 * the group in this language, which are those used on pages.
 */
export function synonymsFor(groups: readonly SynonymGroup[], locale: Locale): Synonyms {
  const found = new Map<string, Set<string>>();
  const keysOf = rememberKeys(groups);
  for (const group of groups.filter(({ pages }) => pages === undefined)) {
    const own = (group[locale] ?? []).slice(0, used);
    const keys = locales.flatMap((other) =>
      (group[other] ?? []).flatMap((phrase) => keysOf(phrase, other)),
    );
    for (const key of new Set(keys)) {
      const others = own.filter((phrase) => !keysOf(phrase, locale).includes(key));
      if (key && others.length > 0) {
        found.set(key, new Set([...(found.get(key) ?? []), ...others]));
      }
    }
  }
  return new Map([...found].map(([key, words]) => [key, [...words]]));
}
