import type { Locale } from '../i18n/locales.ts';
import type { AskedKind } from './kinds.ts';

/** Words and phrases for a kind of page, as typed. */
export type KindWords = Readonly<Record<AskedKind, readonly string[]>>;

/** Vocabulary of a language for the intent of a query. */
export interface IntentWords {
  readonly kinds: KindWords;
  /** Needs of clusters, such as export: such a query seeks what others did about it. */
  readonly needs: readonly string[];
}

/** First file of a search: `search.json` in the index folder. */
export interface Manifest {
  /** Changes with any file, so that browsers do not mix versions. */
  readonly version: string;
  /** Rows of the page table. */
  readonly paths: number;
  readonly languages: readonly ({
    readonly locale: Locale;
    /** Number of indexed pages. */
    readonly pages: number;
    /** Space-separated start words. */
    readonly parts: string;
    /** Those with a part of the lexicon. */
    readonly initials: string;
    /** Start words separated by bars, as keys contain spaces. */
    readonly synonyms: string;
  } & IntentWords)[];
}

/** Relative to the language folder. */
export const partFile = (version: string, number: number): string =>
  `index/${version}-${number}.words`;
