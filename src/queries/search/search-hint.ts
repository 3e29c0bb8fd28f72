import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { isOff } from '../links/describe-collections.ts';

/** Placeholder of an empty search box: a portal of texts suggests no clusters. */
export function searchHint(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  return isOff(portal, 'clusters') ? t('search.placeholderText') : t('search.placeholder');
}
