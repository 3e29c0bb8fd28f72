import type { Locale } from '../../i18n/locales.ts';

/** A page of the index as the engine keeps it. */
export interface Fragment {
  /** On the site, without the base. */
  readonly url: string;
  /** All text of the page, in the letters of the index. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Headings with an address; `location` counts words of `content`. */
  readonly anchors: readonly {
    readonly id: string;
    readonly element: string;
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
  /** Positions of the word among the words of the page's text. */
  readonly places: readonly number[];
  /** The page itself; costs a request. */
  load(): Promise<Fragment>;
}

/** The index of one language. */
export interface WordIndex {
  /** Pages with this word, in the letters of the index. */
  findWord(word: string): Promise<readonly Match[]>;
  /**
   * Pages with a word that begins so.
   * @param span words between which the matches lie; the parts that hold them are loaded first
   */
  findBeginning(word: string, span: readonly string[]): Promise<readonly Match[]>;
  /** All pages, for a search by facets alone. */
  all(): Promise<readonly Match[]>;
}
