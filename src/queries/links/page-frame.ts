import type { Locale } from '../../i18n/locales.ts';
import type { SearchMarks } from '../search/search-marks.ts';

/** What every page says of itself, for the frame around it. */
export interface PageFrame {
  readonly title: string;
  readonly description: string;
  /** Path within the language, with both slashes. */
  readonly path: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  /** Languages in which it is a draft. */
  readonly drafts?: readonly Locale[];
  readonly marks?: SearchMarks;
}
