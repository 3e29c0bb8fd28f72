import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { kindOf, type SearchKind } from '../kinds.ts';
import type { PageRow } from '../page-row.ts';
import { type ShownResult, showResult } from '../query/show-result.ts';
import type { LanguageData, SiteData } from '../query/site-data.ts';
import type { Match } from '../query/word-index.ts';

/** A page that was found, or any page of a list. */
export type FoundPage = Pick<Match, 'id' | 'locale' | 'places' | 'load'>;

/** A result as it is drawn. */
export interface Hit extends ShownResult {
  readonly kind: SearchKind;
  readonly href: string;
  /** Language of the title, if it is not that of the page that shows it. */
  readonly titleLang: Locale | undefined;
  /** The text in another language in which it was found. */
  readonly foundIn: { readonly locale: Locale; readonly href: string } | undefined;
}

/** Row of a page in the table of pages. */
export function rowOf(id: string, rows: readonly PageRow[]): number {
  // A page that the language does not have goes by its row.
  return id.startsWith('~') ? Number(id.slice(1)) : rows.findIndex((row) => row.id === id);
}

const pages = new WeakMap<LanguageData, Promise<ReadonlyMap<string, Match>>>();

/** All pages of a language by id. */
export function listPages(data: LanguageData): Promise<ReadonlyMap<string, Match>> {
  const known = pages.get(data);
  if (known) return known;
  const listed = data
    .index()
    .then((index) => index.all())
    .then((all) => new Map(all.map((page) => [page.id, page])));
  pages.set(data, listed);
  listed.catch(() => pages.delete(data));
  return listed;
}

const noNames: Pick<PageRow, 'names' | 'foreign'> = { names: [], foreign: [] };

/**
 * Loads what is shown of a page. One that was found in another language's text has its title and
 * its address in the reader's, if there is such a page.
 */
export async function loadHit(page: FoundPage, site: SiteData, own: Locale): Promise<Hit> {
  const rows = (await site.languages.get(own)?.rows()) ?? [];
  const row = rowOf(page.id, rows);
  const isForeign = page.locale !== own;
  const textRows = isForeign ? await site.languages.get(page.locale)?.rows() : rows;
  const fragment = await page.load();
  const shown = showResult(fragment, page.places, textRows?.[row] ?? noNames);
  const hit: Hit = {
    ...shown,
    kind: kindOf(fragment.filters.kind?.[0]),
    href: rootHref(fragment.url),
    titleLang: isForeign ? page.locale : undefined,
    foundIn: isForeign ? { locale: page.locale, href: rootHref(fragment.url) } : undefined,
  };
  const data = site.languages.get(own);
  const id = rows[row]?.id;
  if (!isForeign || !data || !id) return hit;
  const mine = await (await listPages(data)).get(id)?.load();
  if (!mine) return hit;
  const { title } = showResult(mine, [], noNames);
  return { ...hit, title, href: rootHref(mine.url), titleLang: undefined };
}
