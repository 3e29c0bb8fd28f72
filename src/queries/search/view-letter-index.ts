import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Crumb } from '../frame/view-frame.ts';
import { type LetterShelf, listByLetter } from '../links/a-z.ts';

/** All that the index of everything from A to Z shows. */
export interface LetterIndexView {
  readonly lead: string;
  readonly crumbs: readonly Crumb[];
  readonly letters: readonly LetterShelf[];
}

/** Everything that has a page or a place of its own, by name. */
export function viewLetterIndex(portal: Portal, locale: Locale): LetterIndexView {
  const t = useTranslate(locale);
  const letters = listByLetter(portal, locale);
  return {
    lead: t('a-z.lead', { n: letters.reduce((sum, { links }) => sum + links.length, 0) }),
    crumbs: [{ label: t('nav.home'), href: href(locale, '/') }, { label: t('nav.a-z') }],
    letters,
  };
}
