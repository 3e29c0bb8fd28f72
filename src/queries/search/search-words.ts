import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { isOff } from '../links/describe-collections.ts';

/** What the search says of itself: a portal of texts offers no clusters to look for. */
export function searchWords(
  portal: Portal,
  locale: Locale,
): { readonly placeholder: string; readonly description: string } {
  const t = useTranslate(locale);
  return isOff(portal, 'clusters')
    ? { placeholder: t('search.placeholderText'), description: t('search.descriptionText') }
    : { placeholder: t('search.placeholder'), description: t('search.description') };
}
