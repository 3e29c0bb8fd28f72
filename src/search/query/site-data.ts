import type { Locale } from '../../i18n/locales.ts';
import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';
import type { Synonyms } from '../lexicon/synonyms.ts';
import type { KindWords } from '../manifest.ts';
import type { PageRow } from '../page-row.ts';
import type { Fragment, Match } from './word-index.ts';

/** Search data of one language, loaded piecewise. */
export interface LanguageData {
  readonly pages: number;
  /** Words with this prefix, in their usual spelling. */
  words(beginning: string): Promise<Lexicon>;
  /**
   * Pages with a word of the lexicon, in any spelling.
   * @throws Error if its part of the index cannot be loaded
   */
  pagesWith(word: LexiconWord): Promise<readonly Match[]>;
  /** Synonyms of a word and of phrases beginning with it, possibly among others. */
  synonyms(word: string): Promise<Synonyms>;
  readonly kinds: KindWords;
  readonly needs: readonly string[];
  /** In page table order; every search needs them, and opens the index for them. */
  rows(): Promise<readonly PageRow[]>;
  page(id: string): Promise<Fragment>;
}

/** Source of search data, in a browser or from files. */
export interface SiteData {
  readonly languages: ReadonlyMap<Locale, LanguageData>;
}
