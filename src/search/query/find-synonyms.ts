import { type Locale, locales } from '../../i18n/locales.ts';
import type { Synonyms } from '../lexicon/synonyms.ts';
import { analyse, isLatin, readsLatin } from '../analysis/analyse.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';

/** A run of query words that has synonyms. */
export interface SynonymRun {
  /** First word, and number of words. */
  readonly start: number;
  readonly length: number;
  /** In lower case, as the pages write them. */
  readonly phrases: readonly string[];
}

/** Max words of a key. */
const longestKey = 4;

/** By language and word. A query is compared with each name of a place or task, so with the same words again. */
const knownForms = new Map<string, ReadonlySet<string>>();

/** Forms in any language that are surely the same word. */
export function formsOf(word: QueryWord, locale: Locale): ReadonlySet<string> {
  const key = `${locale} ${word.spelled} ${word.word}`;
  const known = knownForms.get(key) ?? analyseAll(word, locale);
  knownForms.set(key, known);
  return known;
}

function analyseAll(word: QueryWord, locale: Locale): Set<string> {
  // Only Georgian readers may mean Georgian by Latin letters: elsewhere `wine` is not `ჩინი`.
  const read = locales.filter(
    (other) => other === locale || !readsLatin(other) || !isLatin(word.spelled),
  );
  const forms = read
    .flatMap((language) => analyse(word, language))
    .filter(({ weight }) => weight >= 0.78)
    .map(({ form }) => form);
  return new Set([word.word, ...forms]);
}

/** Possible keys of a run: one form of each word, and two words joined. */
function keysOf(words: readonly QueryWord[], forms: readonly ReadonlySet<string>[]): string[] {
  const [first = new Set<string>(), ...rest] = forms;
  const apart = rest.reduce<string[]>(
    (starts, next) => starts.flatMap((start) => [...next].map((form) => `${start} ${form}`)),
    [...first],
  );
  const [second] = rest;
  const joined =
    second && rest.length === 1 ? [...second].map((form) => `${words[0]?.word}${form}`) : [];
  return [...apart, ...joined];
}

/**
 * Synonyms of every run of words, except within a longer run that has some.
 * @param isPlain set for words on enough pages, which need none when alone
 */
export async function findSynonyms(
  words: readonly QueryWord[],
  isPlain: readonly boolean[],
  locale: Locale,
  data: LanguageData,
): Promise<SynonymRun[]> {
  if (words.length === 1 && isPlain[0]) return [];
  const forms = words.map((word) => formsOf(word, locale));
  const asked = new Set(forms.flatMap((every) => [...every]));
  const parts = await Promise.all([...asked].map((form) => data.synonyms(form)));
  const synonyms: Synonyms = new Map(parts.flatMap((part) => [...part]));
  const runs: SynonymRun[] = [];
  const taken = new Set<number>();
  for (let length = Math.min(longestKey, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      // Frequent words together name something else: "car parts".
      const plain = length === 1 && isPlain[start];
      if (taken.has(start) || plain) continue;
      const end = start + length;
      const keys = keysOf(words.slice(start, end), forms.slice(start, end));
      const phrases = [...new Set(keys.flatMap((key) => synonyms.get(key) ?? []))];
      if (phrases.length === 0) continue;
      runs.push({ start, length, phrases });
      for (let at = start; at < start + length; at += 1) taken.add(at);
    }
  }
  return runs;
}
