import { type Locale, locales } from '../../i18n/locales.ts';
import { analyse } from '../analysis/analyse.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../letters.ts';
import { splitTokens } from '../words.ts';

/** Words of several languages for one thing; the first of a language is the one that pages use. */
export type SynonymGroup = Readonly<Partial<Record<Locale, readonly string[]>>> & {
  /** Paths of pages within their language: who types any of the words asks for these, and the words stand for no others. */
  readonly pages?: readonly string[];
};

/**
 * What else to search for a word or phrase: by its folded words with a space between, in small
 * letters as written in the language of the pages.
 */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** The folded words of a phrase without the small ones. */
function foldPhrase(phrase: string, locale: Locale): string[] {
  const words = splitTokens(phrase).map(({ text }) => foldWord(text));
  const telling = words.filter((word) => !isStopWord(word, locale));
  return telling.length > 0 ? telling : words;
}

/**
 * The shortest beginning of a word that is surely its stem: a query word is reduced to the same. A
 * stem that has lost a vowel is none, since forms with the vowel do not lead to it: წამალ-ი, წამლ-ის.
 */
function stemOf(word: string, locale: Locale): string {
  return analyse({ word, spelled: word }, locale)
    .filter(({ form, weight }) => weight >= 0.85 && word.startsWith(form))
    .reduce((short, { form }) => (form.length < short.length ? form : short), word);
}

/** How a phrase is looked up: as it is written, and by the stems of its words. */
function toKeys(phrase: string, locale: Locale): string[] {
  const words = foldPhrase(phrase, locale);
  return [words.join(' '), words.map((word) => stemOf(word, locale)).join(' ')];
}

/** The keys of each phrase of a list of groups: all languages of a site ask for those of all. */
const knownKeys = new WeakMap<readonly SynonymGroup[], Map<string, readonly string[]>>();

/** Finds the keys of phrases, of each once for a list of groups. */
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

/** The words by which pages are asked for beside those that they have, by the paths of the pages. */
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

/** Words of a language that pages use; further ones are only typed. */
const used = 2;

/**
 * Synonyms for pages of one language: every word of a group, whatever its language, leads to the
 * first words of the group in this language, which are those that pages use.
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
