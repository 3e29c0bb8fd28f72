import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import type { ChoicePage } from '../frame/choice-page.ts';
import type { MovedView } from '../frame/moved-view.ts';

export interface ShortLinkLanguage {
  readonly language: Locale;
  readonly label: string;
  readonly href: string;
  readonly name: Pick<PickedText, 'text' | 'lang'>;
}

/** Page at the short address of an entry, which redirects to the entry in the reader's language. */
export interface ShortLinkView {
  readonly page: ChoicePage;
  readonly languages: readonly ShortLinkLanguage[];
  /** Language for readers whose browser requests none of the portal’s. */
  readonly otherwise: Locale;
  /** Redirect of a portal in one language, where there is nothing to choose. */
  readonly only: MovedView | undefined;
}
