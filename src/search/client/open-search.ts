import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { analyse } from '../analysis/analyse.ts';
import { askOnce } from '../query/ask-once.ts';
import { loadSite } from '../query/load-site.ts';
import type { PageTable } from '../build/page-table.ts';
import type { CountedNames, CountTable } from '../count-table.ts';
import type { FileTable, ThingTable } from '../direct-table.ts';
import { kindOf } from '../kinds.ts';
import type { AskSources } from '../query/ask.ts';
import { type Facets, regroup } from '../query/facet-counts.ts';
import type { PagefindModule } from '../query/open-index.ts';
import { readQuery } from '../query/read-query.ts';
import type { SearchTexts } from './texts.ts';

export const locale = document.documentElement.lang as Locale;

export const indexFolder = rootHref('/pagefind/');

/** Each piece is loaded on first use. */
export const openSite = askOnce(() =>
  loadSite(
    indexFolder,
    () => import(/* @vite-ignore */ `${indexFolder}pagefind.js`) as Promise<PagefindModule>,
  ),
);

/** Fetch and parse JSON. */
export async function readJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}

/** Messages in the page's language. */
export const openTexts = askOnce(() => readJson<SearchTexts>(href(locale, '/search/texts.json')));

/** Facets of all pages, with the kinds shown. */
export const openFacets = askOnce(async (): Promise<Facets> => {
  const { manifest } = await openSite();
  const url = `${indexFolder}facets.json?v=${manifest.version}`;
  const { facets } = await readJson<PageTable>(url);
  return facets.kind ? { ...facets, kind: regroup(facets.kind, kindOf) } : facets;
});

const openTable = <T>(name: string) =>
  askOnce(() => readJson<T>(href(locale, `/search/${name}.json`)));

const tables = {
  counts: openTable<CountTable>('counts'),
  names: openTable<CountedNames>('names'),
  things: openTable<ThingTable>('things'),
  files: openTable<FileTable>('files'),
};

/** What queries are answered from. */
export const openSources = askOnce(async (): Promise<AskSources> => {
  const [site, { ask: words }] = await Promise.all([openSite(), openTexts()]);
  return { site, words, ...tables, facets: openFacets };
});

/** Load what every search needs, while the query is being typed. Failures surface on the search itself. */
export function warmUp(): void {
  const warm = async () => {
    const own = (await openSite()).languages.get(locale);
    await own?.rows();
    // Run the analysis once, to have it compiled before the first query.
    for (const word of readQuery(document.title, locale)) analyse(word, locale);
  };
  for (const load of [warm, openTexts]) load().catch(() => undefined);
}
