/** A run of text of a page, as one reads it: a heading, a paragraph, a cell. */
export interface TextBlock {
  readonly text: string;
  /** How much a word here says about the page: 1 for running text. */
  readonly weight: number;
  /** Set for the heading of a section that has an address of its own. */
  readonly anchor?: string;
}

/** What the search knows of a page. */
export interface PageText {
  readonly title: string;
  /** Other names of what the page is about: the original name, former and short names. */
  readonly aliases: readonly string[];
  /** Titles of the same page in the other languages: who asks in another language finds it, too. */
  readonly otherTitles: readonly string[];
  /** Words by which it is asked for, though it does not say them. */
  readonly asked?: readonly string[];
  /** Language of the whole text if it is another than the page's: the page is shown in place of a translation. */
  readonly textLanguage: string | undefined;
  /** Stable ids by facet: `kind`, `country`, `region`, `sector`, `stage`, `known`, `year`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly blocks: readonly TextBlock[];
  /** It shows one edition of what a page of its own shows as it is now. */
  readonly isOfYear?: boolean;
  /** The page says where its text is; on a site where some do, the others are not indexed. */
  readonly isMarked: boolean;
  /** The page asks not to be found (`noindex`). */
  readonly isHidden: boolean;
}
