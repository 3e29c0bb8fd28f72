import type { Locale } from '../../i18n/locales.ts';

/** The address of the same page in another language: addresses differ in their first part alone. */
export function addressIn(url: string, locale: Locale): string {
  return url.replace(/^\/[^/]+\//, `/${locale}/`);
}
