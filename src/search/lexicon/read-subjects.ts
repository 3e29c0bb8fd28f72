import { type Locale, locales } from '../../i18n/locales.ts';
import { isNounOf } from '../analysis/analyse.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { foldWord } from '../fold-word.ts';
import { stemOf } from './synonyms.ts';
import { splitWords } from '../words.ts';

/** Words of several languages for one thing, by its id. */
export interface SubjectGroup {
  readonly id: string;
  readonly words: Readonly<Partial<Record<Locale, readonly string[]>>>;
}

/** What is said of an entry, by language. */
export type SubjectTexts = Readonly<Partial<Record<Locale, readonly string[]>>>;

/** Max words of a name for a thing. */
const longestName = 4;

/** Languages in which an entry has to name a thing: words of one may be another word by chance. */
const enoughLanguages = 2;

/** Stem of a word, without a last vowel that other forms of it lack: ღვინო, ღვინის. */
function bareStem(word: string, locale: Locale): string {
  const stem = stemOf(word, locale);
  const bare = stem.slice(0, -1);
  return isNounOf(stem, bare, locale) ? bare : stem;
}

type Stems = (text: string, locale: Locale) => readonly string[];

/** Stems of the words of a text, each word analysed once. */
function stemmer(): Stems {
  const known = new Map<string, string>();
  return (text, locale) =>
    splitWords(text)
      .map(foldWord)
      .filter((word) => !isStopWord(word, locale))
      .map((word) => {
        const key = `${locale} ${word}`;
        const stem = known.get(key) ?? bareStem(word, locale);
        known.set(key, stem);
        return stem;
      });
}

/** Runs of words, each of which may be the name of a thing. */
function phrasesOf(stems: readonly string[]): string[] {
  return stems.flatMap((_, start) =>
    stems
      .slice(start, start + longestName)
      .map((_word, length) => stems.slice(start, start + length + 1).join(' ')),
  );
}

/** Whether a word may have one of some stems: a stem is the beginning of its word. */
function begins(word: string, stems: ReadonlySet<string>): boolean {
  for (let length = 1; length <= word.length; length += 1) {
    if (stems.has(word.slice(0, length))) return true;
  }
  return false;
}

/**
 * Ids of groups by the stems of their words in one language. Most words of a portal occur in no entry: they are
 * not analysed.
 * @param known stems of the entries
 */
function indexGroups(
  groups: readonly SubjectGroup[],
  locale: Locale,
  known: ReadonlySet<string>,
  stemsOf: Stems,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { id, words } of groups) {
    const keys = (words[locale] ?? [])
      .filter((phrase) => splitWords(phrase).some((word) => begins(foldWord(word), known)))
      .map((phrase) => stemsOf(phrase, locale).join(' '));
    for (const key of new Set(keys)) {
      const ids = index.get(key);
      if (ids) ids.push(id);
      else index.set(key, [id]);
    }
  }
  return index;
}

/** Groups without those of places, which the search knows by several names. */
function withoutPlaces(groups: readonly SubjectGroup[], places: SubjectTexts): SubjectGroup[] {
  const names = new Set(locales.flatMap((locale) => (places[locale] ?? []).map(foldWord)));
  const isPlace = (word: string) => names.has(foldWord(word));
  return groups.filter(({ words }) => !locales.some((locale) => words[locale]?.some(isPlace)));
}

/**
 * Read from the texts of entries what each is about: things that have words in several languages, and its words in
 * one language that most entries are written in.
 * @param places names of places, which say where something is, not what it is
 * @returns ids of things, and words, of each entry
 */
export function readSubjects(
  entries: readonly SubjectTexts[],
  groups: readonly SubjectGroup[],
  places: SubjectTexts,
  common: Locale,
): string[][] {
  const stemsOf = stemmer();
  const things = withoutPlaces(groups, places);
  const languagesOf = new Map(things.map(({ id, words }) => [id, words]));
  const found = entries.map(() => ({
    words: new Map<string, readonly string[]>(),
    languages: new Map<string, number>(),
  }));
  for (const locale of locales) {
    const away = new Set((places[locale] ?? []).flatMap((name) => stemsOf(name, locale)));
    const stems = entries.map((texts) =>
      (texts[locale] ?? []).map((text) => stemsOf(text, locale).filter((one) => !away.has(one))),
    );
    const index = indexGroups(things, locale, new Set(stems.flat(2)), stemsOf);
    for (const [at, { words, languages }] of found.entries()) {
      const own = stems[at] ?? [];
      const ids = new Set(
        own.flatMap((text) => phrasesOf(text)).flatMap((one) => index.get(one) ?? []),
      );
      for (const id of ids) languages.set(id, (languages.get(id) ?? 0) + 1);
      if (locale === common) for (const stem of own.flat()) words.set(stem, index.get(stem) ?? []);
    }
  }
  return found.map(({ words, languages }, at) => {
    const told = locales.filter((locale) => (entries[at]?.[locale] ?? []).length > 0);
    const isSure = (id: string) => {
      const possible = told.filter((locale) => languagesOf.get(id)?.[locale]).length;
      return (languages.get(id) ?? 0) >= Math.min(enoughLanguages, possible);
    };
    // A word that names a thing says no more than the thing: deri and dericilik are both leather.
    const others = [...words].filter(([, ids]) => !ids.some(isSure));
    return [...[...languages.keys()].filter(isSure), ...others.map(([stem]) => `word ${stem}`)];
  });
}
