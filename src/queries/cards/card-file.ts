import type { Locale } from '../../i18n/locales.ts';

/**
 * File of the card of a page in the site: `cards/tr/clusters/x.png` for `/tr/clusters/x/`. Its name stays
 * what it is, since a link that was sent years ago may be unfurled again.
 */
export function cardFile(path: string, locale: Locale): string {
  return `cards/${locale}/${path === '/' ? 'home' : path.slice(1, -1)}.png`;
}
