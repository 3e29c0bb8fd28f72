import type { Locale } from '../../i18n/locales.ts';
import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';
import type { Synonyms } from '../lexicon/synonyms.ts';
import type { KindWords } from '../manifest.ts';
import type { PageRow } from '../page-row.ts';
import type { Fragment, Match } from './word-index.ts';

/** What a search reads of one language, piece by piece as it needs it. */
export interface LanguageData {
  /** How many pages are indexed. */
  readonly pages: number;
  /** The words of the pages that begin so, each spelling of a word for itself. */
  words(beginning: string): Promise<Lexicon>;
  /** Pages with one of these words. */
  pagesWith(word: LexiconWord): Promise<readonly Match[]>;
  /** Initials that words have. */
  readonly initials: readonly string[];
  /** All words with this initial, each in its usual spelling: a slip is corrected by them. */
  spellings(initial: string): Promise<Lexicon>;
  /** The synonyms of a word and of phrases that begin with it; others may be among them. */
  synonyms(word: string): Promise<Synonyms>;
  /** Words and phrases by which a query asks for pages of a kind. */
  readonly kinds: KindWords;
  /** Words for needs of clusters. */
  readonly needs: readonly string[];
  /** The pages in the order of the table of pages. */
  rows(): Promise<readonly PageRow[]>;
  /** The text of a page. */
  page(id: string): Promise<Fragment>;
}

/** Where a search finds its data, in a browser or from files. */
export interface SiteData {
  readonly languages: ReadonlyMap<Locale, LanguageData>;
}
