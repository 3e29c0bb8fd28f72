import type { Locale } from '../i18n/locales.ts';
import type { AskedKind } from './kinds.ts';

/** Words and phrases that name a kind of page, as typed. */
export type KindWords = Readonly<Record<AskedKind, readonly string[]>>;

/** Vocabulary of a language for the intent of a query. */
export interface IntentWords {
  /** Words and phrases that ask for a kind of page. */
  readonly kinds: KindWords;
  /** Needs of clusters, such as export: a query naming one seeks what others did about it. */
  readonly needs: readonly string[];
}

/** First file of a search: `search.json` in the index folder. */
export interface Manifest {
  /** Changes with any file of the index, so that browsers do not mix old and new ones. */
  readonly version: string;
  /** Number of rows of the page table. */
  readonly paths: number;
  readonly languages: readonly ({
    readonly locale: Locale;
    /** Number of indexed pages. */
    readonly pages: number;
    /** Start words of the index parts, separated by spaces. */
    readonly parts: string;
    /** Initials that have a part of the lexicon. */
    readonly initials: string;
    /** Start words of the synonym parts, separated by bars, as keys contain spaces. */
    readonly synonyms: string;
  } & IntentWords)[];
}

/** Path of an index part within the language folder. */
export const partFile = (version: string, number: number): string =>
  `index/${version}-${number}.words`;
