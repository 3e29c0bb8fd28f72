import type { Locale } from '../../i18n/locales.ts';

/** Stored data of a result. */
export interface Fragment {
  /** Without the base. */
  readonly url: string;
  readonly title: string;
  /** Begins with title and other names. */
  readonly content: string;
  /** `kind` and `stage`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Headings with an anchor; `location` is a word position in `content`. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

export interface Match {
  /** In the reader's language. */
  readonly id: string;
  /** Language of the text that matched. */
  readonly locale: Locale;
  readonly score: number;
  /** Among the words of the page's names. */
  readonly places: readonly number[];
  /** Folded; their positions in the text are found when shown. */
  readonly words: readonly string[];
  /** Costs a request. */
  load(): Promise<Fragment>;
}
