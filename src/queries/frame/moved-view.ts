import type { Locale } from '../../i18n/locales.ts';
import type { LinkPreview } from './link-preview.ts';
import type { SpokenText } from './choice-page.ts';

/** A page that leads on to another one. */
export interface MovedView {
  readonly language: Locale;
  readonly title: string;
  /** What is said before the link; empty where its words say enough. */
  readonly text: string;
  /** Where it leads: below the base, and in full. */
  readonly to: string;
  readonly canonical: string;
  /** Said of a portal that is invented; in every language where the page is of none. */
  readonly fictional: readonly SpokenText[];
  /** Of an address that is handed on, as short links are. */
  readonly preview?: LinkPreview;
  readonly name: { readonly text: string; readonly lang: string };
}
