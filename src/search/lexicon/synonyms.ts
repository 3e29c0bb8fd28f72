import { type Locale, locales } from '../../i18n/locales.ts';
import { analyse } from '../analysis/analyse.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../fold-word.ts';
import { splitTokens } from '../words.ts';

/** Words of several languages for one thing; the first of a language is used on pages. */
export type SynonymGroup = Readonly<Partial<Record<Locale, readonly string[]>>> & {
  /** Paths without the language; any of the words finds these, rather than being synonyms. */
  readonly pages?: readonly string[];
};

/** Synonyms by a phrase's folded words joined by spaces; in lower case as the language writes them. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Folded words of a phrase, without stop words. */
function foldPhrase(phrase: string, locale: Locale): string[] {
  const words = splitTokens(phrase).map(({ text }) => foldWord(text));
  const telling = words.filter((word) => !isStopWord(word, locale));
  return telling.length > 0 ? telling : words;
}

/**
 * The shortest prefix that is surely a word's stem, as for query words. Stems that have lost a vowel do not
 * qualify, since forms with the vowel do not lead to them: წამალ-ი, წამლ-ის.
 */
export function stemOf(word: string, locale: Locale): string {
  return analyse({ word, spelled: word }, locale)
    .filter(({ form, weight }) => weight >= 0.85 && word.startsWith(form))
    .reduce((short, { form }) => (form.length < short.length ? form : short), word);
}

/** Lookup keys: as written, and by stems. */
function toKeys(phrase: string, locale: Locale): string[] {
  const words = foldPhrase(phrase, locale);
  return [words.join(' '), words.map((word) => stemOf(word, locale)).join(' ')];
}

/** Keys by phrase, shared by all languages of a site. */
const knownKeys = new WeakMap<readonly SynonymGroup[], Map<string, readonly string[]>>();

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

/** Page keywords besides the words they contain, by path. */
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

/** Words used on pages; further ones are only typed. */
const used = 2;

/**
 * Synonyms for pages of one language: every word of a group leads to its first words in this language, those
 * used on pages.
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
