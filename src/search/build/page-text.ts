/** A heading, paragraph or cell. */
export interface TextBlock {
  readonly text: string;
  /** Weight of its words: 1 for running text. */
  readonly weight: number;
  /** Set for a section heading with its own anchor. */
  readonly anchor?: string;
}

/** Search data of a page. */
export interface PageText {
  readonly title: string;
  /** Original, former and short names of its subject. */
  readonly aliases: readonly string[];
  /** Titles of the page in other languages, so that queries in those find it too. */
  readonly otherTitles: readonly string[];
  /** Search keywords that its text does not contain. */
  readonly asked?: readonly string[];
  /** Language of the whole text if it differs from the page's: the page replaces a missing translation. */
  readonly textLanguage: string | undefined;
  /** Stable ids by facet: `kind`, `country`, `region`, `sector`, `stage`, `known`, `year`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly blocks: readonly TextBlock[];
  /** Shows one edition of what another page shows as of now. */
  readonly isOfYear?: boolean;
  /** Whether the page marks its text; on a site with marked pages, unmarked ones are not indexed. */
  readonly isMarked: boolean;
  /** Whether the page opts out (`noindex`). */
  readonly isHidden: boolean;
}
