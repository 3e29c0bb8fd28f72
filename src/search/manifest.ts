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
    /** Start words of the parts of the lexicon, separated by bars. */
    readonly words: string;
    /** The same of the synonyms, whose keys contain spaces. */
    readonly synonyms: string;
  } & IntentWords)[];
}
