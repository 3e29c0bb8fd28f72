import type { Locale } from '../../../i18n/locales.ts';
import type { PageMeta } from '../../frame/page-meta.ts';

/** What stands at the top of a page. */
export interface Heading {
  /** What the page is about, in a word or a line above the title. */
  readonly kind?: string;
  readonly title: string;
  readonly lead?: string;
  /** How the search indexes the lead: as the summary of the page, as ordinary text, or not at all. */
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
