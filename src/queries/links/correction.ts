import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';
import { encodeQuery } from './encode-query.ts';

/** Link that opens a message or issue to the portal, prefilled with the page it is about. */
export function correctionHref(
  { site }: Portal,
  locale: Locale,
  path: string,
  title: string,
): string {
  const t = useTranslate(locale);
  const subject = t('correct.subject', { title });
  const body = `${absolute(href(locale, path))}\n\n${t('correct.body')}\n`;
  if (site.issues) {
    return `${site.issues}?title=${encodeQuery(subject)}&body=${encodeQuery(body)}`;
  }
  return `mailto:${site.email}?subject=${encodeQuery(subject)}&body=${encodeQuery(body)}`;
}
