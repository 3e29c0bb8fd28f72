import type { Locale } from '../../i18n/locales.ts';
import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';
import type { Synonyms } from '../lexicon/synonyms.ts';
import type { KindWords } from '../manifest.ts';
import type { PageRow } from '../page-row.ts';
import type { Fragment, Match } from './word-index.ts';

/** Search data of one language, loaded piece by piece. */
export interface LanguageData {
  /** Number of indexed pages. */
  readonly pages: number;
  /** Words of the pages with this prefix, each spelling separately. */
  words(beginning: string): Promise<Lexicon>;
  /** Pages that contain a word. */
  pagesWith(word: LexiconWord): Promise<readonly Match[]>;
  /** Initials in use. */
  readonly initials: readonly string[];
  /** All words with this initial, in their usual spelling, to correct typos. */
  spellings(initial: string): Promise<Lexicon>;
  /** Synonyms of a word and of phrases that begin with it, possibly among others. */
  synonyms(word: string): Promise<Synonyms>;
  /** Words and phrases that ask for a kind of page. */
  readonly kinds: KindWords;
  /** Words for needs of clusters. */
  readonly needs: readonly string[];
  /** Pages in page table order. */
  rows(): Promise<readonly PageRow[]>;
  page(id: string): Promise<Fragment>;
}

/** Source of search data, in a browser or from files. */
export interface SiteData {
  readonly languages: ReadonlyMap<Locale, LanguageData>;
}
