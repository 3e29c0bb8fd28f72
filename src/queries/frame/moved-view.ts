import type { Locale } from '../../i18n/locales.ts';
import type { LinkPreview } from './link-preview.ts';
import type { SpokenText } from './choice-page.ts';

/** A page that redirects to another one. */
export interface MovedView {
  readonly language: Locale;
  readonly title: string;
  /** Text before the link; empty if the link suffices. */
  readonly text: string;
  /** Its target: below the base, and in full. */
  readonly to: string;
  readonly canonical: string;
  /** Note that the portal is fictional; in every language if the page has none. */
  readonly fictional: readonly SpokenText[];
  /** For the address of a shared link, such as a short link. */
  readonly preview?: LinkPreview;
  readonly name: { readonly text: string; readonly lang: string };
}
