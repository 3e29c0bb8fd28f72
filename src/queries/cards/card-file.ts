import type { Locale } from '../../i18n/locales.ts';

/**
 * File of a page's card in the site: `cards/tr/clusters/x.png` for `/tr/clusters/x/`. The name is permanent,
 * since old links may be unfurled again.
 */
export function cardFile(path: string, locale: Locale): string {
  return `cards/${locale}/${path === '/' ? 'home' : path.slice(1, -1)}.png`;
}
