import type { Browser } from 'playwright-core';
import type { Locale } from '../src/i18n/locales.ts';
import type { IndexedSite } from './search-index.ts';
import { readHalf } from './search-queries.ts';
import { runSession, type SearchSession } from './search-session.ts';
import type { SearchSurface } from './search-surfaces.ts';
import { serveIndexed } from './serve-indexed.ts';

/** Measurements in one place of a site. */
export interface MeasuredSurface {
  readonly name: string;
  readonly sessions: readonly (SearchSession & { readonly locale: Locale })[];
}

/** Classes of queries to try: cheap and expensive ones. */
export const askedClasses = ['base', 'inflected', 'multi', 'typo'];

/** Pairs of queries of these classes; each is a first query once, and a later one once. */
export function pairQueries(locale: Locale): [first: string, later: string][] {
  const queries = readHalf('tune', [locale]);
  const asked = askedClasses.flatMap(
    (name) => queries.find((query) => query.class === name)?.q ?? [],
  );
  return asked.map((query, at) => [query, asked[(at + 1) % asked.length] as string]);
}

/**
 * Cost of a first and a later search in a browser, in several places of a site. Each pair of queries is run in
 * all places one after the other, so that disturbances of the machine affect all.
 * @param folder from which the site is served; its content is deleted
 */
export async function measureBrowser(
  browser: Browser,
  indexed: IndexedSite,
  languages: readonly Locale[],
  surfaces: readonly SearchSurface[],
  folder: string,
): Promise<MeasuredSurface[]> {
  const server = await serveIndexed(indexed, languages, folder);
  const measured = surfaces.map((surface) => ({
    surface,
    sessions: [] as (SearchSession & { locale: Locale })[],
  }));
  try {
    for (const locale of languages) {
      for (const queries of pairQueries(locale)) {
        for (const { surface, sessions } of measured) {
          const session = await runSession(browser, server.address, surface, locale, queries);
          sessions.push({ ...session, locale });
        }
      }
    }
  } finally {
    await server.close();
  }
  return measured.map(({ surface, sessions }) => ({ name: surface.name, sessions }));
}
