import type { Locale } from '../../i18n/locales.ts';
import type { FeedKind } from '../feeds/feed-items.ts';
import type { SearchMarks } from '../search/search-marks.ts';
import type { Section } from './sections.ts';

/** A step on the way from the home page; the last one has no link where it is the page itself. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
  /** Language of its words, where it is not that of the page. */
  readonly lang?: string | undefined;
}

/**
 * What a page has for those who share it: a citation at `#cite`, markup for other pages at `#embed`,
 * and a sheet and a poster to print at `sheet/`.
 */
export type ShareOffer = 'cite' | 'embed' | 'sheet';

/** What every page says of itself: to its frame, to the head of the document and to the search. */
export interface PageMeta {
  readonly locale: Locale;
  /** What the page is, for programs that read the site: `cluster`, `region`, … */
  readonly kind: string;
  /** The entry that it is about. */
  readonly id?: string;
  readonly title: string;
  readonly description: string;
  /** Path within the language, with both slashes. */
  readonly path: string;
  /** The part of the site to which it belongs. */
  readonly section?: Section | undefined;
  readonly crumbs: readonly Crumb[];
  /** What of the data it shows, where that is another edition than the current one, or several. */
  readonly edition?: string | undefined;
  /** Path of the short link, if the page has one. */
  readonly short?: string | undefined;
  /** Languages in which it is a draft, or shown in another language. */
  readonly drafts?: readonly Locale[] | undefined;
  /** Has it a frame for other pages, described in `oembed.json` beside it? */
  readonly oembed?: boolean;
  /** What readers are offered to share besides its link: see `ShareOffer`. */
  readonly offers?: readonly ShareOffer[] | undefined;
  /** The feed of the list that it is, or to which it belongs. */
  readonly feed?: FeedKind | undefined;
  /** Keep the page out of search engines and of the site's own search. */
  readonly hidden?: boolean;
  /** What it adds for the site's own search index beyond its text. */
  readonly marks?: SearchMarks;
  /** Language of all that it says, where that is another than the page's. */
  readonly textLanguage?: Locale | undefined;
}

/** What the frame has to know of the page in it. */
export type FramedPage = Pick<
  PageMeta,
  | 'title'
  | 'path'
  | 'section'
  | 'edition'
  | 'short'
  | 'drafts'
  | 'oembed'
  | 'hidden'
  | 'offers'
  | 'feed'
> &
  Partial<Pick<PageMeta, 'kind'>>;
