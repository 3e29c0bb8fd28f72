import { localeInfo, type Locale } from '../../../src/i18n/locales.ts';
import type { PageText } from '../../../src/search/build/page-text.ts';
import { openSpelling } from '../../../src/search/build/spelling.ts';
import { foldWord } from '../../../src/search/fold-word.ts';
import { buildLexicon, wordsForLexicon } from '../../../src/search/lexicon/build-lexicon.ts';
import { type SynonymGroup, synonymsFor } from '../../../src/search/lexicon/synonyms.ts';
import type { LanguageData } from '../../../src/search/query/site-data.ts';
import type { Match } from '../../../src/search/query/word-index.ts';
import { splitTokens } from '../../../src/search/words.ts';

/** By name of the page, the same in all languages. */
type Texts = Readonly<Record<string, string>>;

export interface Asked {
  readonly locale: Locale;
  readonly word: string;
}

/** A searchable site without files, and a log of its lookups. */
export interface SiteInMemory {
  readonly languages: ReadonlyMap<Locale, LanguageData>;
  readonly asked: readonly Asked[];
}

const nothing: PageText = {
  title: '',
  aliases: [],
  otherTitles: [],
  textLanguage: undefined,
  facets: {},
  blocks: [],
  isMarked: false,
  isHidden: false,
};

/** As compared by the index, with the parts of compounds after the whole. */
function fold(text: string, locale: Locale): string[] {
  const words = splitTokens(text).flatMap(({ text: word, parts }) => [word, ...parts]);
  return words.map((word) => foldWord(word.toLocaleLowerCase(localeInfo[locale].tag)));
}

function makeLanguage(
  locale: Locale,
  texts: Texts,
  names: readonly string[],
  groups: readonly SynonymGroup[],
  asked: Asked[],
): LanguageData {
  const pages = Object.entries(texts).map(([name, text]) => ({ name, words: fold(text, locale) }));
  const blocks = Object.values(texts).map((text) => [{ text, weight: 1 }]);
  const spelling = openSpelling(locale);
  const lexicon = buildLexicon(
    blocks.map((own) => wordsForLexicon({ ...nothing, blocks: own }, spelling)),
    spelling,
  );
  const synonyms = [...synonymsFor(groups, locale)];
  /** The score is the number of occurrences; the title is the first word. */
  const find = (wanted: string): Match[] =>
    pages.flatMap(({ name, words }) => {
      const places = words.flatMap((word, at) => (word === wanted ? [at] : []));
      const load = () => Promise.reject(new Error('a search reads no page'));
      // Distinct for each language, as in an index.
      const id = `${locale}/${name}`;
      const match = { id, locale, score: places.length, places, words: [wanted], load };
      return places.length > 0 ? [match] : [];
    });
  const span = { words: 1, telling: 1 };
  const rows = names.map((name) => ({
    id: name in texts ? `${locale}/${name}` : '',
    title: span,
    names: [],
    foreign: [],
    kind: undefined,
    importance: 5,
  }));
  return {
    pages: pages.length,
    kinds: { practice: ['good practice'], cluster: ['cluster'], programme: [], organisation: [] },
    needs: ['export'],
    words: async (beginning) => lexicon.filter(({ word }) => word.startsWith(beginning)),
    pagesWith: async ({ word, spelled }) => {
      asked.push({ locale, word: spelled });
      return find(word);
    },
    synonyms: async (word) => new Map(synonyms.filter(([key]) => key.startsWith(word))),
    rows: async () => rows,
    page: () => Promise.reject(new Error('a search reads no page')),
  };
}

/**
 * New for each test, so that none leaves answers for the next.
 * @param texts by language and by name of the page
 */
export function makeSite(
  texts: Readonly<Partial<Record<Locale, Texts>>>,
  groups: readonly SynonymGroup[] = [],
): SiteInMemory {
  const names = [...new Set(Object.values(texts).flatMap((pages) => Object.keys(pages)))];
  const asked: Asked[] = [];
  const all = Object.entries(texts) as [Locale, Texts][];
  return {
    languages: new Map(
      all.map(([locale, own]) => [locale, makeLanguage(locale, own, names, groups, asked)]),
    ),
    asked,
  };
}
