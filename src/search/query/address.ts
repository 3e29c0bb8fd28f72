import type { Locale } from '../../i18n/locales.ts';

/** The same page in another language: only the first segment differs. */
export function addressIn(url: string, locale: Locale): string {
  return url.replace(/^\/[^/]+\//, `/${locale}/`);
}
