import type { Locale } from '../../i18n/locales.ts';

/** A page as the index keeps it, to be shown among results. */
export interface Fragment {
  /** On the site, without the base. */
  readonly url: string;
  readonly title: string;
  /** All text of the page; it begins with its title and its other names. */
  readonly content: string;
  /** What a result shows of it: `kind`, `stage`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Headings with an address; `location` counts words of `content`. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** A page that has a word. */
export interface Match {
  /** Of the page in the language of the reader. */
  readonly id: string;
  /** Language of the text that has the word. */
  readonly locale: Locale;
  readonly score: number;
  /** Positions of the word among the words of the page's names. */
  readonly places: readonly number[];
  /** The words that were found, folded: where they stand in the text is looked up when it is shown. */
  readonly words: readonly string[];
  /** The page itself; costs a request. */
  load(): Promise<Fragment>;
}
