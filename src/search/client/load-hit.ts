import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DirectLink, FileFormat } from '../direct-table.ts';
import { kindOf, type SearchKind } from '../kinds.ts';
import type { PageRow } from '../page-row.ts';
import { findPlaces } from '../query/excerpt.ts';
import { type ShownResult, showResult } from '../query/show-result.ts';
import type { SiteData } from '../query/site-data.ts';
import type { Match } from '../query/word-index.ts';

export type FoundPage = Pick<Match, 'id' | 'locale' | 'words' | 'load'>;

export interface Hit extends ShownResult {
  readonly kind: SearchKind;
  /** Of a file. */
  readonly format?: FileFormat;
  readonly stage: string | undefined;
  readonly href: string;
  /** If different from the page's. */
  readonly titleLang: Locale | undefined;
  readonly foundIn: { readonly locale: Locale; readonly href: string } | undefined;
}

/** A thing, file or task that a query names. */
export const toHit = ({ label, href, kind, format }: DirectLink): Hit => ({
  title: [{ text: label, marked: false }],
  otherTitle: [],
  excerpt: [],
  sections: [],
  kind,
  ...(format && { format }),
  stage: undefined,
  href,
  titleLang: undefined,
  foundIn: undefined,
});

/** Row in the page table. */
export function rowOf(id: string, rows: readonly PageRow[]): number {
  // Ids of pages missing in the language contain the row.
  return id.startsWith('~') ? Number(id.slice(1)) : rows.findIndex((row) => row.id === id);
}

/**
 * Load a result. One found in another language's text gets title and address in the reader's, if such a page
 * exists.
 */
export async function loadHit(page: FoundPage, site: SiteData, own: Locale): Promise<Hit> {
  const rows = (await site.languages.get(own)?.rows()) ?? [];
  const row = rowOf(page.id, rows);
  const isForeign = page.locale !== own;
  const fragment = await page.load();
  const places = findPlaces(fragment.content, page.words);
  const shown = showResult(fragment, places);
  const hit: Hit = {
    ...shown,
    kind: kindOf(fragment.filters.kind?.[0]),
    stage: fragment.filters.kind?.[0] === 'cluster' ? fragment.filters.stage?.[0] : undefined,
    href: rootHref(fragment.url),
    titleLang: isForeign ? page.locale : undefined,
    foundIn: isForeign ? { locale: page.locale, href: rootHref(fragment.url) } : undefined,
  };
  const data = site.languages.get(own);
  const id = rows[row]?.id;
  if (!isForeign || !data || !id) return hit;
  const mine = await data.page(id);
  const { title } = showResult(mine, []);
  return { ...hit, title, href: rootHref(mine.url), titleLang: undefined };
}
