import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate, type KeyAfter } from '../../i18n/translate.ts';
import type { Crumb } from './page-meta.ts';

/** Name of a list, which is also its path: `practices`. */
export type ListName = KeyAfter<'nav'>;

/**
 * The way from the start page to a list, and on to what follows below it.
 * @param below steps below the list; without any, the list is the end of the way
 */
export function crumbsTo(locale: Locale, list: ListName, ...below: readonly Crumb[]): Crumb[] {
  const t = useTranslate(locale);
  const label = t(`nav.${list}`);
  return [
    { label: t('nav.home'), href: href(locale, '/') },
    below.length > 0 ? { label, href: href(locale, `/${list}/`) } : { label },
    ...below,
  ];
}
