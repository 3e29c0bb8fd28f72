/** A heading, paragraph or cell. */
export interface TextBlock {
  readonly text: string;
  /** Weight of its words: 1 for running text. */
  readonly weight: number;
  /** Set for a heading with an anchor. */
  readonly anchor?: string;
}

export interface PageText {
  readonly title: string;
  /** Original, former and short names of its subject. */
  readonly aliases: readonly string[];
  /** Lets queries in other languages find the page. */
  readonly otherTitles: readonly string[];
  /** Keywords missing in its text. */
  readonly asked?: readonly string[];
  /** Language of the whole text, if it replaces a missing translation. */
  readonly textLanguage: string | undefined;
  /** Ids by facet: `kind`, `country`, `region`, `sector`, `stage`, `known`, `year`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly blocks: readonly TextBlock[];
  /** Shows an edition of what another page shows as of now. */
  readonly isOfYear?: boolean;
  /** Whether the page marks its text; if any page of a site does, unmarked ones are not indexed. */
  readonly isMarked: boolean;
  /** Set by `noindex`. */
  readonly isHidden: boolean;
}
