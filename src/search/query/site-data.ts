import type { Locale } from '../../i18n/locales.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Synonyms } from '../lexicon/synonyms.ts';
import type { PageRow } from '../page-row.ts';
import type { WordIndex } from './word-index.ts';

/** What a search reads of one language, piece by piece as it needs it. */
export interface LanguageData {
  /** How many pages are indexed. */
  readonly pages: number;
  /** The words of an initial; none for one that no word has. */
  words(initial: string): Promise<Lexicon>;
  /** The synonyms of words with this initial. */
  synonyms(initial: string): Promise<Synonyms>;
  /** Initials that words have. */
  readonly initials: readonly string[];
  index(): Promise<WordIndex>;
  /** The pages in the order of the table of pages. */
  rows(): Promise<readonly PageRow[]>;
}

/** Where a search finds its data, in a browser or from files. */
export interface SiteData {
  readonly languages: ReadonlyMap<Locale, LanguageData>;
}
