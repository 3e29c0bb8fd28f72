import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Crumb } from './page-meta.ts';

/**
 * Breadcrumbs from the start page to a list and below.
 * @param list name of the list, which is also its path: `practices`
 * @param below steps below the list; if empty, the list is the last crumb
 */
export function crumbsTo(locale: Locale, list: string, ...below: readonly Crumb[]): Crumb[] {
  const t = useTranslate(locale);
  const label = t(`nav.${list}`);
  return [
    { label: t('nav.home'), href: href(locale, '/') },
    below.length > 0 ? { label, href: href(locale, `/${list}/`) } : { label },
    ...below,
  ];
}
