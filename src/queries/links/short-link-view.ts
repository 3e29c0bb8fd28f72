import type { Locale } from '../../i18n/locales.ts';
import type { PickedText } from '../../i18n/pick-text.ts';
import type { ChoicePage } from '../frame/choice-page.ts';
import type { MovedView } from '../frame/moved-view.ts';

/** The page of an entry in one language. */
export interface ShortLinkLanguage {
  readonly language: Locale;
  /** Name of the language. */
  readonly label: string;
  readonly href: string;
  readonly name: Pick<PickedText, 'text' | 'lang'>;
}

/** The short address of an entry, which leads on to its page in a language. */
export interface ShortLinkView {
  readonly page: ChoicePage;
  readonly languages: readonly ShortLinkLanguage[];
  /** The language for readers whose browser asks for none of the portal’s. */
  readonly otherwise: Locale;
  /** Where a portal in one language leads on, with nothing to choose. */
  readonly only: MovedView | undefined;
}
