import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../scripts/build-search-index.ts';
import { type OpenSearch, openSearch } from '../../workshop/open-search.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import type { Locale } from '../i18n/locales.ts';
import { listTree } from '../loaders/list-files.ts';
import { writeSmallSite } from '../../workshop/testing/search/small-site.ts';
import type { KeepMade } from './build/build-search.ts';
import { search } from './query/search.ts';

const cache = join(import.meta.dirname, '../../.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'search-'));
const index = join(folder, 'index');
const synonyms = [
  { tr: ['GZFT', 'SWOT'], en: ['SWOT'] },
  { tr: ['başvuru', 'kovan'] },
  { pages: ['/concepts/managing/'], en: ['daily bookkeeping'], tr: ['günlük defter'] },
  { tr: ['mobilya', 'möble'], ka: ['ავეჯი'], en: ['furniture'] },
];
let opened: OpenSearch;

beforeAll(async () => {
  writeSmallSite(folder);
  const fallback = join(folder, 'ka/clusters/igdir');
  mkdirSync(fallback, { recursive: true });
  writeFileSync(
    join(fallback, 'index.html'),
    '<html lang="ka"><main data-search-language="tr"><h1>Iğdır Kayısı Kümesi</h1><p>Kayısı kurutan üreticiler.</p></main></html>',
  );
  for (const title of ['Managing', 'Management']) {
    const page = join(folder, 'en/concepts', title.toLowerCase());
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), `<main><h1>${title}</h1><p>Of a cluster.</p></main>`);
  }
  // Files are listed in another order than paths: `index.html` behind `managing/index.html`.
  writeFileSync(join(folder, 'en/concepts/index.html'), '<main><h1>Ideas</h1></main>');
  await buildSearchIndex(folder, index, synonyms, () => {});
  opened = await openSearch(index);
}, 60_000);
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Contents of each file of a folder. */
const hashFolder = (root: string): ReadonlyMap<string, string> =>
  new Map(
    listTree(root).files.map((file) => [file, readFileSync(join(root, file)).toString('base64')]),
  );

async function ask(locale: Locale, query: string, exact = false) {
  const { pages, corrected } = await search(query, locale, opened.site, { exact });
  const urls = await Promise.all(pages.map(async (page) => (await page.load()).url));
  return { urls, corrected, pages };
}
const first = async (locale: Locale, query: string) => (await ask(locale, query)).urls[0];

test('a page is found by a word by which people ask for it, which it does not show', async () => {
  const { urls, pages } = await ask('en', 'who does the bookkeeping');
  expect(urls).toEqual(['/en/concepts/managing/']);
  expect((await pages[0]?.load())?.content).not.toContain('bookkeeping');
});

describe('a page is found', () => {
  test.each([
    ['by its name', 'tr', 'şarap', '/tr/sectors/wine/'],
    ['by two words of its name', 'tr', 'kaheti şarap', '/tr/clusters/kaheti/'],
    ['by the beginning of a word', 'tr', 'mob', '/tr/sectors/furniture/'],
    ['in capitals', 'tr', 'IĞDIR', '/tr/clusters/igdir/'],
    ['in capitals of an English keyboard', 'tr', 'IGDIR', '/tr/clusters/igdir/'],
    ['without diacritics', 'tr', 'sarap', '/tr/sectors/wine/'],
    ['with endings', 'tr', 'şarapların', '/tr/sectors/wine/'],
    ['with a changed consonant', 'tr', 'destekler', '/tr/programmes/ur-ge/'],
    ['by a compound', 'tr', 'UR-GE', '/tr/programmes/ur-ge/'],
    ['by a compound written as one', 'tr', 'urge', '/tr/programmes/ur-ge/'],
    ['by a compound written apart', 'tr', 'kuru yemiş', '/tr/sectors/furniture/'],
    ['by two words written as one', 'tr', 'bağcılıkyapan', '/tr/clusters/kaheti/'],
    ['by a synonym', 'tr', 'möble', '/tr/sectors/furniture/'],
    ['by a term of the glossary under another name', 'tr', 'SWOT', '/tr/glossary/'],
    ['with a slip', 'tr', 'mobliya', '/tr/sectors/furniture/'],
    ['by a whole short word before words that begin so', 'tr', 'bal', '/tr/clusters/siirt/'],
    ['in Georgian', 'ka', 'ღვინო', '/ka/sectors/wine/'],
    ['in Georgian capitals', 'ka', 'ᲦᲕᲘᲜᲝ', '/ka/sectors/wine/'],
    ['in a Georgian case', 'ka', 'კლასტერებისთვის', '/ka/clusters/kaheti/'],
    ['by Georgian in Latin letters', 'ka', 'ghvino', '/ka/sectors/wine/'],
    ['by Georgian in Latin letters, by habit', 'ka', 'kaxetis gvino', '/ka/clusters/kaheti/'],
    ['by its title in another language', 'ka', 'furniture', '/ka/sectors/furniture/'],
  ] as const)('%s: %s %s', async (_, locale, query, url) => {
    expect(await first(locale, query)).toBe(url);
  });
});

describe('a word that no page of the language has', () => {
  test('is found in the text of another one, for the page of the reader', async () => {
    const { pages, urls } = await ask('tr', 'qvevri');
    expect(urls).toEqual(['/en/clusters/kaheti/']);
    expect(pages[0]?.locale).toBe('en');
    const own = (await ask('tr', 'kaheti')).pages[0];
    expect(pages[0]?.id).toBe(own?.id);
  });

  test('is corrected, and what was searched is said', async () => {
    expect(await ask('tr', 'kaysı')).toMatchObject({ corrected: 'kayısı' });
    expect(await ask('tr', 'kaysı kümesi')).toMatchObject({ corrected: 'kayısı kümesi' });
    expect((await ask('tr', 'kayısı')).corrected).toBeUndefined();
  });

  test('is not corrected when it is asked for as it is', async () => {
    expect(await ask('tr', 'kaysı', true)).toMatchObject({ urls: [] });
  });

  test('finds nothing when there is nothing', async () => {
    expect((await ask('tr', 'xqzwvk')).urls).toEqual([]);
    expect((await ask('tr', '?! 😀')).urls).toEqual([]);
    expect((await ask('az', 'şarap')).urls).toEqual([]);
  });
});

describe('a word that pages have', () => {
  test('finds its kin behind the pages that have the word itself', async () => {
    const { urls } = await ask('en', 'managing');
    expect(urls).toEqual(['/en/concepts/managing/', '/en/concepts/management/']);
  });

  test('is asked for by its synonyms, too, when it was mistyped', async () => {
    const { urls, corrected } = await ask('tr', 'başvuuru');
    expect(corrected).toBe('başvuru');
    expect(urls).toEqual(['/tr/programmes/ur-ge/', '/tr/clusters/siirt/']);
  });
});

describe('the index', () => {
  test('has nothing of the frame of pages', async () => {
    for (const word of ['menü', 'foot', 'site']) {
      expect((await ask('tr', word, true)).urls).toEqual([]);
    }
  });

  test('has a page shown in another language only with that language', async () => {
    const { pages } = await ask('ka', 'kayısı');
    expect(pages.map(({ locale }) => locale)).toEqual(['tr']);
    expect(pages[0]?.id).toMatch(/^~\d+$/);
  });

  test('keeps text in its own letters', async () => {
    const [page] = (await ask('ka', 'ღვინო')).pages;
    const { content, meta } = await (page as NonNullable<typeof page>).load();
    expect(meta.title).toBe('ღვინო');
    expect(content).toContain('ყურძნისა და ღვინის რეგიონები.');
  });

  test('keeps what all languages share once', () => {
    expect(readdirSync(index).sort()).toEqual([
      'en',
      'facets.json',
      'ka',
      'pagefind.js',
      'search.json',
      'tr',
      'wasm.unknown.pagefind',
    ]);
    expect(readdirSync(join(index, 'ka')).sort()).toEqual([
      'files.json',
      'fragment',
      'index',
      'pagefind-entry.json',
      expect.stringMatching(/^pagefind\.zxx_\w+\.pf_meta$/),
      'pages.txt',
      'synonyms',
      'words',
    ]);
  });

  test('is one of Pagefind: its own script opens it and finds a word, with title and text', async () => {
    const engine = await import(pathToFileURL(join(index, 'pagefind.js')).href);
    const server = await startStaticServer(index);
    const found = async (locale: Locale, word: string) => {
      const basePath = `${server.address}/${locale}/`;
      const stock = engine.createInstance({ basePath, noWorker: true });
      const { results } = await stock.search(word);
      return Promise.all(results.map((result: { data(): unknown }) => result.data()));
    };
    try {
      expect(await found('tr', 'kovan')).toMatchObject([
        {
          url: '/tr/clusters/siirt/',
          meta: { title: 'Siirt Bal Kümesi' },
          plain_excerpt: expect.stringContaining('Arıcılar ve kovanlar.'),
        },
      ]);
      expect(await found('ka', 'gvino')).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  test('lists its pages in the order of the table', async () => {
    const english = opened.site.languages.get('en');
    const ids = ((await english?.rows()) ?? []).map(({ id }) => id).filter(Boolean);
    const pages = await Promise.all(ids.map((id) => english?.page(id)));
    expect(pages.map((page) => page?.url)).toEqual([
      '/en/clusters/kaheti/',
      '/en/concepts/',
      '/en/concepts/management/',
      '/en/concepts/managing/',
      '/en/sectors/furniture/',
      '/en/sectors/wine/',
    ]);
  });

  test('is the same for the same site', async () => {
    const again = join(folder, 'again');
    await buildSearchIndex(folder, again, synonyms, () => {});
    expect(readFileSync(join(again, 'search.json'), 'utf8')).toBe(
      readFileSync(join(index, 'search.json'), 'utf8'),
    );
  });

  test('of a language is taken as it was where its pages say the same, and made anew where one does not', async () => {
    const kept = new Map<string, { readonly key: string; readonly value: unknown }>();
    let made: string[] = [];
    const keep: KeepMade = async <T>(name: string, key: string, make: () => T | Promise<T>) => {
      const found = kept.get(name) as { readonly key: string; readonly value: T } | undefined;
      if (found?.key === key) return found.value;
      made.push(name);
      const value = await make();
      kept.set(name, { key, value });
      return value;
    };
    const build = async (name: string) => {
      made = [];
      await buildSearchIndex(folder, join(folder, name), synonyms, () => {}, keep);
      return made;
    };
    const languages = ['en', 'ka', 'tr'];
    expect((await build('kept-1')).toSorted()).toEqual([
      ...languages.map((language) => `search-${language}`),
      ...languages.map((language) => `synonyms-${language}`),
    ]);
    expect(await build('kept-2')).toEqual([]);
    const page = join(folder, 'en/concepts/managing/index.html');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace('Of a cluster.', 'Of an orchard.'));
    // Only the English page differs, and its name is the one known to other languages.
    expect(await build('kept-3')).toEqual(['search-en']);
    await buildSearchIndex(folder, join(folder, 'anew'), synonyms, () => {});
    writeFileSync(page, text);
    expect(hashFolder(join(folder, 'kept-3'))).toEqual(hashFolder(join(folder, 'anew')));
  });
});
