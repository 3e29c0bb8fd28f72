import type { Locale } from '../../i18n/locales.ts';
import type { LanguageData, SiteData } from './site-data.ts';

export interface Context {
  readonly locale: Locale;
  readonly own: LanguageData;
  readonly site: SiteData;
}

/** Confidence compared with the word itself. */
export const trust = {
  synonym: 0.8,
  otherLanguage: 0.7,
  /** Pages that contain the name of the requested kind. */
  kindName: 0.5,
  correction: 0.85,
  /** Words with this prefix, if the word itself exists. */
  begun: 0.5,
  /** Words that only share a prefix with a guessed stem. */
  alike: 0.4,
  /** The same, if the word itself exists. */
  related: 0.3,
} as const;
