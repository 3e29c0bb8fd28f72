import type { Locale } from '../../i18n/locales.ts';

/** Stored data of a result: a fragment as Pagefind knows it, with the lengths of names. */
export interface Fragment {
  /** Without the base. */
  readonly url: string;
  readonly meta: { readonly title: string };
  /** Begins with title and other names. */
  readonly content: string;
  /** `kind` and `stage`. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Headings with an anchor; `location` is a word position in `content`. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
  /** Space-separated words of each name after the title. */
  readonly names: readonly number[];
  /** The same of titles in other languages, after the names. */
  readonly foreign: readonly number[];
}

export interface Match {
  /** In the reader's language. */
  readonly id: string;
  /** Language of the text that matched. */
  readonly locale: Locale;
  readonly score: number;
  /** Positions among the indexed words of the page, which begin with its names. */
  readonly places: readonly number[];
  /** Folded; their positions in the text are found when shown. */
  readonly words: readonly string[];
  /** Costs a request. */
  load(): Promise<Fragment>;
}
