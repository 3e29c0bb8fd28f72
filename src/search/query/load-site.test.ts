import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { loadSite } from './load-site.ts';
import type { PagefindModule } from './open-index.ts';

const folder = '/base/search/';
const manifest = {
  version: 'v7',
  paths: 2,
  languages: [
    { locale: 'xx', pages: 1, words: '', synonyms: '' },
    { locale: 'tr', pages: 2, words: 'b|s', synonyms: 'g|s' },
  ],
};
const files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  'search.json': JSON.stringify(manifest),
  'tr/words/0.words?v=v7': '0bal3\n3ık0',
  'tr/words/1.words?v=v7': new Uint8Array(gzipSync('0şarap2')),
  'tr/synonyms/0.words?v=v7': new Uint8Array(gzipSync('gzft=swot|swot analizi')),
  'tr/pages.txt?v=v7': '-722.\n',
  'tr/fragment/zxx_ab12cd.pf_fragment': 'pagefind_dcd{"url":"/tr/bal/"}',
};

/** Pagefind with an index that has one page. */
const makeEngine = (told: string[], found: readonly string[] = ['zxx_ab12cd']): PagefindModule => ({
  createInstance: ({ basePath, metaCacheTag }) => ({
    init: async () => {
      told.push(`${basePath} ${metaCacheTag}`);
    },
    options: async ({ ranking }) => {
      told.push(JSON.stringify(ranking));
    },
    search: async (term) => {
      told.push(term ?? 'all pages');
      return { results: found.map((id) => ({ id, score: Math.log(2), words: [3, 8] })) };
    },
  }),
});

/** Run with a site served from these files, recording requests. */
async function withSite(
  served: typeof files,
  run: (
    asked: readonly string[],
    served: Record<string, string | Uint8Array<ArrayBuffer>>,
  ) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const now = { ...served };
  const fetched = async (url: string, options?: RequestInit) => {
    const path = url.replace(folder, '');
    asked.push(options ? `${url} ${JSON.stringify(options)}` : url);
    const file = now[path];
    return file === undefined ? new Response('lost', { status: 404 }) : new Response(file);
  };
  vi.stubGlobal('fetch', fetched);
  try {
    await run(asked, now);
  } finally {
    vi.unstubAllGlobals();
  }
}

async function load(engine = makeEngine([])) {
  const site = await loadSite(folder, async () => engine);
  const turkish = site.languages.get('tr');
  if (!turkish) throw new Error('no Turkish');
  return { site, turkish };
}

describe('the data of a search', () => {
  test('begins with the manifest alone, which is always asked anew', async () => {
    await withSite(files, async (asked) => {
      const { site, turkish } = await load();
      expect(asked).toEqual(['/base/search/search.json {"cache":"no-cache"}']);
      expect(site.manifest).toEqual(manifest);
      // A language unknown to the engine is ignored.
      expect([...site.languages.keys()]).toEqual(['tr']);
      expect(turkish.pages).toBe(2);
    });
  });

  test('has words in parts, zipped or not, each asked for once', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      const [first, second] = await Promise.all([turkish.words('b'), turkish.words('balik')]);
      expect(first).toEqual([
        { word: 'bal', spelled: 'bal', level: 3 },
        { word: 'balik', spelled: 'balık', level: 0 },
      ]);
      expect(second).toEqual(first.slice(1));
      expect(asked.slice(1)).toEqual(['/base/search/tr/words/0.words?v=v7']);
      expect((await turkish.words('')).map(({ word }) => word)).toEqual(['bal', 'balik', 'sarap']);
      expect(asked.slice(2)).toEqual(['/base/search/tr/words/1.words?v=v7']);
    });
  });

  test('has synonyms in parts', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      expect(await turkish.synonyms('gzft')).toEqual(new Map([['gzft', ['swot', 'swot analizi']]]));
      expect(asked.slice(1)).toEqual(['/base/search/tr/synonyms/0.words?v=v7']);
    });
  });

  test('has nothing before the first key, and asks for nothing', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      expect(await turkish.synonyms('bal')).toEqual(new Map());
      expect(asked).toHaveLength(1);
    });
  });

  test('has the table of pages', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      const rows = await turkish.rows();
      expect(rows.map(({ id }) => id)).toEqual(['ab12cd', '']);
      expect(rows[0]).toMatchObject({ title: { words: 2, telling: 2 }, importance: 7 });
      expect(await turkish.rows()).toBe(rows);
      expect(asked.slice(1)).toEqual(['/base/search/tr/pages.txt?v=v7']);
    });
  });

  test('has pages with a word from Pagefind, scored without the rarity of the word', async () => {
    await withSite(files, async () => {
      const told: string[] = [];
      const { turkish } = await load(makeEngine(told));
      const found = await turkish.pagesWith({ word: 'sarap', spelled: 'şarap', level: 0 });
      expect(told).toEqual([
        '/base/search/tr/ v7',
        '{"termSimilarity":0,"diacriticSimilarity":0}',
        'sarap_',
      ]);
      expect(found).toMatchObject([
        { id: 'ab12cd', locale: 'tr', places: [3, 8], words: ['sarap'] },
      ]);
      // One of two pages: log(1 + 1.5 / 1.5), calculated by hand.
      expect(found[0]?.score).toBeCloseTo(1, 6);
      expect((await found[0]?.load())?.url).toBe('/tr/bal/');
    });
  });

  test('has the first forty places of a word', async () => {
    await withSite(files, async () => {
      const many = Array.from({ length: 60 }, (_, at) => at);
      const engine = makeEngine([]);
      const { turkish } = await load({
        createInstance: (options) => ({
          ...engine.createInstance(options),
          search: async () => ({ results: [{ id: 'zxx_a', score: 1, words: many }] }),
        }),
      });
      const [found] = await turkish.pagesWith({ word: 'bal', spelled: 'bal', level: 0 });
      expect(found?.places).toEqual(many.slice(0, 40));
    });
  });
});

describe('a file that cannot be had', () => {
  test('is named: the manifest at once', async () => {
    await withSite({}, async () => {
      await expect(load()).rejects.toThrow('404 /base/search/search.json');
    });
  });

  test('is named when it is needed, and asked for again', async () => {
    await withSite({ 'search.json': files['search.json'] ?? '' }, async (_, served) => {
      const { turkish } = await load();
      await expect(turkish.rows()).rejects.toThrow('404 /base/search/tr/pages.txt?v=v7');
      served['tr/pages.txt?v=v7'] = files['tr/pages.txt?v=v7'] ?? '';
      expect(await turkish.rows()).toHaveLength(2);
    });
  });

  test('is no answer: a word of the pages without pages is an error, and opened again', async () => {
    await withSite(files, async () => {
      const told: string[] = [];
      const found: string[] = [];
      const { turkish } = await load(makeEngine(told, found));
      const word = { word: 'bal', spelled: 'bal', level: 3 };
      await expect(turkish.pagesWith(word)).rejects.toThrow('/base/search/tr/index');
      found.push('zxx_ab12cd');
      expect(await turkish.pagesWith(word)).toHaveLength(1);
      expect(told.filter((line) => line === '/base/search/tr/ v7')).toHaveLength(2);
    });
  });
});

test('languages are opened one after the other, since they share a memory', async () => {
  const two = { ...manifest, languages: ['tr', 'en'].map((locale) => ({ locale, pages: 1 })) };
  await withSite({ 'search.json': JSON.stringify(two) }, async () => {
    const told: string[] = [];
    const engine: PagefindModule = {
      createInstance: ({ basePath }) => ({
        ...makeEngine([]).createInstance({ basePath, noWorker: true, metaCacheTag: '' }),
        init: async () => {
          told.push(`${basePath} begins`);
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (basePath.endsWith('/tr/')) throw new Error('lost');
        },
        options: async () => {
          told.push(`${basePath} is there`);
        },
      }),
    };
    const { site } = await load(engine);
    const [turkish, english] = await Promise.allSettled(
      (['tr', 'en'] as const).map((locale) =>
        site.languages.get(locale)?.pagesWith({ word: 'bal', spelled: 'bal', level: 0 }),
      ),
    );
    expect([turkish?.status, english?.status]).toEqual(['rejected', 'fulfilled']);
    expect(told).toEqual([
      '/base/search/tr/ begins',
      '/base/search/en/ begins',
      '/base/search/en/ is there',
    ]);
  });
});
