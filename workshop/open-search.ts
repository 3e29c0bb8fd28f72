import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../src/i18n/locales.ts';
import type { PageTable } from '../src/search/build/page-table.ts';
import {
  type CountedNames,
  type CountFacet,
  countFacets,
  type CountTable,
} from '../src/search/count-table.ts';
import { fileFormats } from '../src/search/direct-table.ts';
import { kindOf, numberedKinds, tasks } from '../src/search/kinds.ts';
import type { AskSources, AskWords } from '../src/search/query/ask.ts';
import { regroup } from '../src/search/query/facet-counts.ts';
import { loadSite, type LoadedSite } from '../src/search/query/load-site.ts';
import type { PagefindModule } from '../src/search/query/open-index.ts';
import { startStaticServer } from '../scripts/static-server.ts';

export interface OpenSearch {
  readonly site: LoadedSite;
  /** What queries in a language are answered from. */
  sources(locale: Locale): AskSources;
  close(): Promise<void>;
}

/**
 * A table of a site, or `none` where a site of another engine lacks it.
 * @throws Error for a file that is no JSON: answers would silently lack what is in it
 */
function readJson<T>(file: string, none: T): T {
  if (!existsSync(file)) return none;
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${file}: expected JSON, found ${JSON.stringify(text.slice(0, 40))}`, {
      cause,
    });
  }
}

const empty = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, []>;

/** Of pages that the engine did not build: nothing but words is understood. */
const noWords: AskWords = {
  question: {
    count: [],
    besides: [],
    most: [],
    past: [],
    versus: [],
    compared: empty<CountFacet>(countFacets),
  },
  direct: {
    numbered: empty(numberedKinds),
    code: [],
    formats: empty(fileFormats),
    file: [],
    whole: [],
    tasks: empty(tasks),
  },
  firm: [],
};

function readSources(site: LoadedSite, pages: string, index: string, locale: Locale): AskSources {
  const own = (name: string) => join(pages, locale, 'search', `${name}.json`);
  const { facets } = readJson<PageTable>(join(index, 'facets.json'), { facets: {} });
  return {
    site,
    words: readJson<{ ask?: AskWords }>(own('texts'), {}).ask ?? noWords,
    counts: () => Promise.resolve(readJson<CountTable>(own('counts'), { values: [], things: [] })),
    names: () => Promise.resolve(readJson<CountedNames>(own('names'), [])),
    things: () =>
      Promise.resolve(readJson(own('things'), { numbered: empty(numberedKinds), coded: [] })),
    files: () => Promise.resolve(readJson(own('files'), { files: [], tasks: empty(tasks) })),
    facets: () =>
      Promise.resolve(facets.kind ? { ...facets, kind: regroup(facets.kind, kindOf) } : facets),
  };
}

/**
 * Open a search index as a browser does: over HTTP, from this machine alone.
 * @param pages folder of the site, whose tables answer questions; by default the one that holds the index
 * @throws Error if there is none
 */
export async function openSearch(
  folder: string,
  pages: string = dirname(folder),
): Promise<OpenSearch> {
  const server = await startStaticServer(folder);
  try {
    const engine = pathToFileURL(join(folder, 'pagefind.js')).href;
    const site = await loadSite(
      `${server.address}/`,
      () => import(engine) as Promise<PagefindModule>,
    );
    return {
      site,
      sources: (locale) => readSources(site, pages, folder, locale),
      close: () => server.close(),
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
