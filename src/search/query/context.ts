import type { Locale } from '../../i18n/locales.ts';
import type { LanguageData, SiteData } from './site-data.ts';

/** For whom is searched: a reader of one language. */
export interface Context {
  readonly locale: Locale;
  readonly own: LanguageData;
  readonly site: SiteData;
}

/** How sure other ways to say a thing are, against the word itself. */
export const trust = {
  synonym: 0.8,
  otherLanguage: 0.7,
  /** Pages that say the name of a kind, where pages of the kind are asked for. */
  kindName: 0.5,
  correction: 0.85,
  /** Words that begin so, where there is the word itself. */
  begun: 0.5,
  /** Words that only begin like a guess at a stem. */
  alike: 0.4,
  /** The same, where there is the word itself. */
  related: 0.3,
} as const;
