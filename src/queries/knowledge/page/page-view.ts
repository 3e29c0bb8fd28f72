import type { Locale } from '../../../i18n/locales.ts';
import type { SearchMarks } from '../../search/search-marks.ts';

/** A step of the way that leads to a page; the page itself is the last one and no link. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** What a page tells its frame: the head of the document, the menu, and the search. */
export interface PageMeta {
  readonly locale: Locale;
  /** What the page is, for programs that read the site. */
  readonly kind: string;
  readonly id?: string;
  readonly title: string;
  readonly description: string;
  /** Path within the language, with both slashes. */
  readonly path: string;
  /** The entry of the menu to which it belongs. */
  readonly section?: 'practices' | 'concepts' | 'glossary' | 'about';
  readonly crumbs: readonly Crumb[];
  /** Languages in which it is a draft, or shown in another language. */
  readonly drafts?: readonly Locale[];
  readonly marks?: SearchMarks;
  /** Language of all that it says, where that is another than the page's. */
  readonly textLanguage?: Locale | undefined;
}

/** What stands at the top of a page. */
export interface Heading {
  /** What the page is about, in a word or a line above the title. */
  readonly kind?: string;
  readonly title: string;
  readonly lead?: string;
  /** How the search takes the lead: as what the page says first, as any text, or not at all. */
  readonly leadInSearch: 'first' | 'text' | 'ignored';
  /** Language of title and lead, where it is not that of the page. */
  readonly lang?: Locale | undefined;
}

/** What has to be said before one reads: the state of a translation, rules that may be outdated. */
export interface Notice {
  readonly text: string;
  /** Why the text is not the one that was asked for. */
  readonly state?: 'fallback' | 'stale';
}

/** What every page of knowledge has; each view adds its own. */
export interface PageView {
  readonly page: PageMeta;
  readonly heading: Heading;
  readonly notices: readonly Notice[];
}
