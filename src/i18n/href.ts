import type { Locale } from './locales.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page in a language: `href('tr', '/clusters/')` → `/tr/clusters/` below the base. */
export function href(locale: Locale, path: string): string {
  return `${base}/${locale}${path}`;
}

/** Address of a file or page that is the same in all languages: `/data/clusters.csv`. */
export function rootHref(path: string): string {
  return `${base}${path}`;
}

/** The same with host, for links that leave the site: canonical, Open Graph, citation. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
