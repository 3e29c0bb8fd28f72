import type { Locale } from '../../../i18n/locales.ts';
import type { PageMeta } from '../../frame/page-meta.ts';

export interface Heading {
  /** Subject of the page, in a word or a line above the title. */
  readonly kind?: string;
  readonly title: string;
  readonly lead?: string;
  /** Use of the lead in the search index: as the summary of the page, as ordinary text, or not at all. */
  readonly leadInSearch: 'first' | 'text' | 'ignored';
  /** Language of title and lead, if it differs from the page's. */
  readonly lang?: Locale | undefined;
}

/** A notice about a text: the state of a translation, rules that may be outdated. */
export interface Notice {
  readonly text: string;
  /** Why the text differs from the one requested, or that it has not been reviewed. */
  readonly state?: 'fallback' | 'stale' | 'draft';
}

/** Properties common to all pages of knowledge. */
export interface PageView {
  readonly page: PageMeta;
  readonly heading: Heading;
  readonly notices: readonly Notice[];
}
