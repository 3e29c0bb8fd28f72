import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { loadSite } from './load-site.ts';
import { writePart } from '../postings/parts.ts';
import { writePostings } from '../postings/postings.ts';

const folder = '/base/search/';
const manifest = {
  version: 'v7',
  paths: 2,
  languages: [
    { locale: 'xx', pages: 1, parts: '', initials: '', synonyms: '' },
    { locale: 'tr', pages: 2, parts: 'b s', initials: 'bş', synonyms: 'g|s' },
  ],
};
const part = (word: string, spelled: string, row: number, place: number) =>
  writePart([
    { word, spelled, level: 0, postings: writePostings([{ row, score: 1, places: [place] }]) },
  ]);
const files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  'search.json': JSON.stringify(manifest),
  'tr/words/b.words?v=v7': '0bal3\n3ık0',
  'tr/words/ş.words?v=v7': new Uint8Array(gzipSync('0şarap2')),
  'tr/synonyms/0.words?v=v7': new Uint8Array(gzipSync('gzft=swot|swot analizi')),
  'tr/pages.txt?v=v7': 'ab12cd -722.\n',
  'tr/index/v7-0.words': part('bal', 'bal', 0, 3),
  'tr/index/v7-1.words': new Uint8Array(gzipSync(part('sarap', 'şarap', 0, 9))),
  'tr/fragment/ab12cd.page': JSON.stringify({ url: '/tr/bal/' }),
};

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

async function load() {
  const site = await loadSite(folder);
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
      expect(turkish.initials).toEqual(['b', 'ş']);
    });
  });

  test('has words by their initials, zipped or not, each part asked for once', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      const [first, second] = await Promise.all([turkish.spellings('b'), turkish.spellings('b')]);
      expect(first).toEqual([
        { word: 'bal', spelled: 'bal', level: 3 },
        { word: 'balik', spelled: 'balık', level: 0 },
      ]);
      expect(second).toBe(first);
      expect(await turkish.spellings('ş')).toEqual([{ word: 'sarap', spelled: 'şarap', level: 2 }]);
      expect(asked.slice(1)).toEqual([
        '/base/search/tr/words/b.words?v=v7',
        '/base/search/tr/words/ş.words?v=v7',
      ]);
    });
  });

  test('has synonyms in parts', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      expect(await turkish.synonyms('gzft')).toEqual(new Map([['gzft', ['swot', 'swot analizi']]]));
      expect(asked.slice(1)).toEqual(['/base/search/tr/synonyms/0.words?v=v7']);
    });
  });

  test('has nothing for initials that no word has, and asks for nothing', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      expect(await turkish.spellings('x')).toEqual([]);
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

  test('has words with the pages that have them, in parts that are asked for once', async () => {
    await withSite(files, async (asked) => {
      const { turkish } = await load();
      const [bal] = await turkish.words('bal');
      expect(bal).toMatchObject({ word: 'bal', spelled: 'bal' });
      expect(await turkish.words('balik')).toEqual([]);
      expect(asked.slice(1)).toEqual(['/base/search/tr/index/v7-0.words']);
      const [found, ...others] = await turkish.pagesWith(
        bal ?? { word: '', spelled: '', level: 0 },
      );
      expect(others).toEqual([]);
      expect(found).toMatchObject({ id: 'ab12cd', locale: 'tr', places: [3], words: ['bal'] });
      expect(found?.score).toBeCloseTo(1, 1);
      expect((await found?.load())?.url).toBe('/tr/bal/');
      expect((await turkish.words('sar')).map(({ spelled }) => spelled)).toEqual(['şarap']);
      expect(asked.at(-1)).toBe('/base/search/tr/index/v7-1.words');
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
});
