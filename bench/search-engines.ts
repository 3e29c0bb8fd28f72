import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openSearch } from '../workshop/open-search.ts';
import { startStaticServer } from '../scripts/static-server.ts';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import { depth, listAnswers } from '../workshop/search/list-answers.ts';

/** Used part of stock Pagefind's engine. */
interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly { data(): Promise<{ readonly raw_url: string }> }[];
  }>;
}

/** Module `pagefind.js`. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

export interface SearchEngine {
  /** Addresses of matching pages, best first. */
  ask(query: string, locale: Locale): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The site's own search over an index in a folder. */
export async function openOurs(folder: string): Promise<SearchEngine> {
  const { sources, close } = await openSearch(folder);
  return { ask: (query, locale) => listAnswers(query, locale, sources(locale)), close };
}

/** Stock Pagefind over its indexes in a folder, with its own script and default settings. */
export async function openStock(
  folder: string,
  languages: readonly Locale[],
): Promise<SearchEngine> {
  const server = await startStaticServer(folder);
  const instances = new Map<Locale, PagefindInstance>();
  for (const locale of languages.filter(isLocale)) {
    const script = pathToFileURL(join(folder, locale, 'pagefind.js')).href;
    const { createInstance } = (await import(script)) as PagefindModule;
    const basePath = `${server.address}/${locale}/`;
    const instance = createInstance({ basePath, noWorker: true });
    await instance.init();
    instances.set(locale, instance);
  }
  return {
    async ask(query, locale) {
      const { results = [] } = (await instances.get(locale)?.search(query)) ?? {};
      const loaded = results.slice(0, depth).map((found) => found.data());
      return (await Promise.all(loaded)).map(({ raw_url: url }) => url);
    },
    close: () => server.close(),
  };
}
