import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What a reader can put into the dossier. */
export interface DossierItem {
  /** Path below that of a language, without slashes at its ends, and the anchor of a drawing after `~`. */
  readonly id: string;
  /** The page of the dossier. */
  readonly href: string;
}

/**
 * A page, or a drawing on it, as a part of the dossier.
 * @param path of the page within the language
 */
export function dossierItem(path: string, locale: Locale, anchor?: string): DossierItem {
  return {
    id: `${path.split('/').filter(Boolean).join('/')}${anchor ? `~${anchor}` : ''}`,
    href: href(locale, '/dossier/'),
  };
}
