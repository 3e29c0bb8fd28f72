import type { Locale } from './locales.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** `href('tr', '/clusters/')` → `/tr/clusters/` under the base. */
export function href(locale: Locale, path: string): string {
  return `${base}/${locale}${path}`;
}

/** Address common to all languages: `/data/clusters.csv`. */
export function rootHref(path: string): string {
  return `${base}${path}`;
}

/** For links from outside: canonical, Open Graph, citation. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
