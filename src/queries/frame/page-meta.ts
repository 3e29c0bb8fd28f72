import type { Locale } from '../../i18n/locales.ts';
import type { SearchMarks } from '../search/search-marks.ts';

/** A breadcrumb; the last one has no link if it is the current page. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
  /** Language of its label, if it differs from the page's. */
  readonly lang?: string | undefined;
}

/**
 * Sharing features of a page: a citation at `#cite`, markup for other pages at `#embed`, and a sheet and a
 * poster to print at `sheet/`.
 */
export type ShareOffer = 'cite' | 'embed' | 'sheet';

/** Metadata of a page for its frame, its head and the search index. */
export interface PageMeta {
  readonly locale: Locale;
  /** Kind of page, for programs that read the site: `cluster`, `region`, … */
  readonly kind: string;
  readonly id?: string;
  readonly title: string;
  readonly description: string;
  /** Path within the language, with both slashes. */
  readonly path: string;
  readonly crumbs: readonly Crumb[];
  /** Edition of its data, if not just the current one. */
  readonly edition?: string | undefined;
  /** Path of the short link, if the page has one. */
  readonly short?: string | undefined;
  /** Languages in which it is a draft, or shown in another language. */
  readonly drafts?: readonly Locale[] | undefined;
  /** True if it has a frame for other pages, described in `oembed.json` in its folder. */
  readonly oembed?: boolean;
  /** Sharing features in addition to its link: see `ShareOffer`. */
  readonly offers?: readonly ShareOffer[] | undefined;
  /** Excludes the page from search engines and the site's search. */
  readonly hidden?: boolean;
  /** Additions to the site's search index beyond its text. */
  readonly marks?: SearchMarks;
  /** Language of its text, if it differs from the page's. */
  readonly textLanguage?: Locale | undefined;
}

/** Metadata used by the frame of a page. */
export type FramedPage = Pick<
  PageMeta,
  'title' | 'path' | 'edition' | 'short' | 'drafts' | 'oembed' | 'hidden' | 'offers'
> &
  Partial<Pick<PageMeta, 'kind'>>;
