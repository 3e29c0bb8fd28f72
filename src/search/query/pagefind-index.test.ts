import { describe, expect, test } from 'vitest';
import { openIndex, type PagefindModule } from './pagefind-index.ts';

type Found = readonly [id: string, words?: readonly number[]];

/** An engine that answers from a list of terms, and a list of what it was asked. */
function makeEngine(answers: Readonly<Record<string, readonly Found[]>>) {
  const told: string[] = [];
  const fragment = (id: string) => ({
    url: `/elsewhere/${id}/`,
    raw_url: `/tr/${id}/`,
    content: `Text of ${id}.`,
    meta: { title: id },
    filters: {},
    anchors: [],
  });
  const engine: PagefindModule = {
    createInstance: (options) => {
      told.push(`create ${JSON.stringify(options)}`);
      return {
        init: async () => {
          told.push('init');
        },
        options: async (values) => {
          told.push(`options ${JSON.stringify(values)}`);
        },
        preload: async (term) => {
          told.push(`preload ${term}`);
        },
        search: async (term) => {
          told.push(`search ${term}`);
          if (term === 'broken') throw new Error('no such file');
          const found = answers[term ?? 'all'] ?? [];
          const results = found.map(([id, words = [1]], at) => ({
            id: `zxx_${id}`,
            score: 2 - at,
            words,
            data: async () => fragment(id),
          }));
          return { results };
        },
      };
    },
  };
  return { engine, told };
}

async function open(answers: Parameters<typeof makeEngine>[0]) {
  const { engine, told } = makeEngine(answers);
  const index = await openIndex(engine, '/search/tr/', 'tr');
  const setUp = told.splice(0);
  return { index, told, setUp };
}

describe('an index', () => {
  test('is opened without a thread of its own; titles do not count, nor what only begins so', async () => {
    const { setUp } = await open({});
    expect(setUp).toEqual([
      'create {"basePath":"/search/tr/","noWorker":true}',
      'init',
      'options {"ranking":{"termSimilarity":10,"metaWeights":{"title":0}}}',
    ]);
  });

  test('finds pages with the word itself: where and how much a search for its beginning tells', async () => {
    const { index, told } = await open({
      bal: [['honey', [4, 9]], ['fish']],
      '"bal"': [['honey', []]],
    });
    const found = await index.findWord('bal');
    expect(found.map(({ id, locale, score, places }) => [id, locale, score, places])).toEqual([
      ['honey', 'tr', 2, [4, 9]],
    ]);
    expect(told).toEqual(['search bal', 'search "bal"']);
  });

  test('loads the parts between which words lie before it looks for their beginning', async () => {
    const { index, told } = await open({ bal: [['honey'], ['fish']] });
    const found = await index.findBeginning('bal', ['bal', 'balik']);
    expect(found.map(({ id }) => id)).toEqual(['honey', 'fish']);
    expect(told).toEqual(['preload bal', 'preload balik', 'search bal']);
  });

  test('gives all pages', async () => {
    const { index } = await open({ all: [['honey'], ['fish']] });
    expect((await index.all()).map(({ id }) => id)).toEqual(['honey', 'fish']);
  });

  test('gives a page with its address on the site, when it is asked for', async () => {
    const { index } = await open({ all: [['honey']] });
    const [page] = await index.all();
    expect(await page?.load()).toMatchObject({ url: '/tr/honey/', content: 'Text of honey.' });
  });

  test('tells the first forty places of a word', async () => {
    const places = Array.from({ length: 60 }, (_, at) => 3 * at);
    const { index } = await open({ all: [['honey', places]] });
    const [page] = await index.all();
    expect(page?.places).toEqual(places.slice(0, 40));
  });
});

describe('answers', () => {
  test('are kept, a hundred of them', async () => {
    const { index, told } = await open({});
    const ask = async (from: number, to: number) => {
      for (let at = from; at <= to; at += 1) await index.findBeginning(`word${at}`, []);
    };
    await ask(1, 100);
    await ask(1, 100);
    expect(told).toHaveLength(100);
    // One more, and the oldest is forgotten, but not the next one.
    await ask(101, 101);
    await ask(2, 101);
    expect(told).toHaveLength(101);
    await ask(1, 1);
    expect(told).toHaveLength(102);
  });

  test('that failed are not', async () => {
    const { index, told } = await open({});
    await expect(index.findBeginning('broken', [])).rejects.toThrow('no such file');
    await expect(index.findBeginning('broken', [])).rejects.toThrow('no such file');
    expect(told).toEqual(['search broken', 'search broken']);
  });
});

describe('two indices opened at once', () => {
  /** An engine that takes a while, and says when. */
  function makeSlow(name: string, told: string[], fails = false): PagefindModule {
    const { engine } = makeEngine({});
    return {
      createInstance: (options) => ({
        ...engine.createInstance(options),
        init: async () => {
          told.push(`${name} begins`);
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (fails) throw new Error(`${name} fails`);
        },
        options: async () => {
          told.push(`${name} is there`);
        },
      }),
    };
  }

  test('are opened one after the other, since they share one memory', async () => {
    const told: string[] = [];
    await Promise.all([
      openIndex(makeSlow('first', told), '/tr/', 'tr'),
      openIndex(makeSlow('second', told), '/en/', 'en'),
    ]);
    expect(told).toEqual(['first begins', 'first is there', 'second begins', 'second is there']);
  });

  test('do not hinder each other when one fails', async () => {
    const told: string[] = [];
    const failed = openIndex(makeSlow('first', told, true), '/tr/', 'tr');
    const second = openIndex(makeSlow('second', told), '/en/', 'en');
    await expect(failed).rejects.toThrow('first fails');
    expect(await (await second).findWord('bal')).toEqual([]);
    expect(told).toEqual(['first begins', 'second begins', 'second is there']);
  });
});
