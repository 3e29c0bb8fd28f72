import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type LetterSection, listByLetter } from '../links/a-z.ts';

export interface LetterIndexView {
  readonly page: PageMeta;
  readonly letters: readonly LetterSection[];
}

/** Everything with a page or an anchor, by name. */
export function viewLetterIndex(portal: Portal, locale: Locale): LetterIndexView {
  const letters = listByLetter(portal, locale);
  const n = letters.reduce((sum, { links }) => sum + links.length, 0);
  return {
    page: listMeta(locale, 'a-z', useTranslate(locale)('a-z.lead', { n })),
    letters,
  };
}
