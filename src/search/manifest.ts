import type { Locale } from '../i18n/locales.ts';
import type { AskedKind } from './kinds.ts';

/** Words and phrases that name a kind of pages, as somebody types them. */
export type KindWords = Readonly<Record<AskedKind, readonly string[]>>;

/** Vocabulary of a language for the intent of a query. */
export interface IntentWords {
  /** Words and phrases that ask for a kind of page. */
  readonly kinds: KindWords;
  /** Needs of clusters, such as export: a query naming one is looking for what others did about it. */
  readonly needs: readonly string[];
}

/** What a search reads first: `search.json` in the folder of the index. */
export interface Manifest {
  /** Changes with any file of the index; keeps browsers from mixing old and new ones. */
  readonly version: string;
  /** Rows of the table of pages. */
  readonly paths: number;
  readonly languages: readonly ({
    readonly locale: Locale;
    /** How many pages are indexed. */
    readonly pages: number;
    /** Where the parts of the index start, with spaces between. */
    readonly parts: string;
    /** Initials for which there is a part of the lexicon. */
    readonly initials: string;
    /** Where the parts of the synonyms start, with bars between: words of one key have spaces. */
    readonly synonyms: string;
  } & IntentWords)[];
}

/** Address of a part of the index within the folder of its language. */
export const partFile = (version: string, number: number): string =>
  `index/${version}-${number}.words`;
