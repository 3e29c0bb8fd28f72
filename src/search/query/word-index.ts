import type { Locale } from '../../i18n/locales.ts';

/** A page as the index stores it, to be shown among results. */
export interface Fragment {
  /** On the site, without the base. */
  readonly url: string;
  readonly title: string;
  /** Full text of the page, beginning with its title and other names. */
  readonly content: string;
  /** Facets shown in results: `kind`, `stage`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Headings with an anchor; `location` is a word position in `content`. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** A page that contains a word. */
export interface Match {
  /** Id of the page in the reader's language. */
  readonly id: string;
  /** Language of the text that matched. */
  readonly locale: Locale;
  readonly score: number;
  /** Positions of the word among the words of the page's names. */
  readonly places: readonly number[];
  /** Found words, folded: their positions in the text are looked up when shown. */
  readonly words: readonly string[];
  /** Load the page itself; costs a request. */
  load(): Promise<Fragment>;
}
