import type { Locale } from '../i18n/locales.ts';

/** What a search reads first: `search.json` in the folder of the index. */
export interface Manifest {
  /** Changes with any file of the index; keeps browsers from mixing old and new ones. */
  readonly version: string;
  /** Rows of the table of pages. */
  readonly paths: number;
  readonly languages: readonly {
    readonly locale: Locale;
    /** How many pages are indexed. */
    readonly pages: number;
    /** Initials for which there is a part of the lexicon. */
    readonly initials: string;
    /** Initials for which there are synonyms. */
    readonly synonyms: string;
  }[];
}
