import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { makeSite } from '../../../workshop/testing/search/site-in-memory.ts';
import type { SynonymGroup } from '../lexicon/synonyms.ts';
import { search } from './search.ts';

/** Pages that answer a query, best first, and the query searched instead, if any. */
async function ask(
  query: string,
  locale: Locale,
  texts: Parameters<typeof makeSite>[0],
  { groups = [], exact }: { groups?: readonly SynonymGroup[]; exact?: boolean } = {},
) {
  const options = exact === undefined ? {} : { exact };
  const { pages, corrected } = await search(query, locale, makeSite(texts, groups), options);
  return { pages: pages.map(({ id }) => id), corrected };
}

describe('an answer', () => {
  test('has pages with all words first, then those with one', async () => {
    const tr = {
      a: 'Üzüm',
      b: 'Kaheti şarapları',
      c: 'Şarap',
      d: 'Bal',
      e: 'Tuz',
      f: 'Çay',
      g: 'Süt',
    };
    expect(await ask('kaheti şarap', 'tr', { tr })).toEqual({
      pages: ['tr/b', 'tr/c'],
      corrected: undefined,
    });
  });

  test('has pages of the reader’s language before those with a text in another one', async () => {
    const texts = {
      az: { b: 'Əsas. Sözlük', c: 'Şüşə' },
      en: { a: 'Winery museum', b: 'Glass museum museum museum', d: 'Museum' },
    };
    const answer = await ask('museum sözlük', 'az', texts);
    expect(answer.pages[0]).toBe('az/b');
    expect(answer.pages.slice(1).toSorted()).toEqual(['~2', '~3']);
  });

  test('is empty for a language without pages and for a query without words', async () => {
    const texts = { tr: { a: 'Şarap' } };
    expect(await ask('şarap', 'az', texts)).toEqual({ pages: [], corrected: undefined });
    expect(await ask('?!', 'tr', texts)).toEqual({ pages: [], corrected: undefined });
  });
});

describe('two words that pages write as one', () => {
  const tr = { a: 'Kuruyemiş', b: 'Bal kuru', c: 'Yemişler', d: 'Tuz' };

  test('find its pages before those of one of them', async () => {
    expect((await ask('kuru yemiş', 'tr', { tr })).pages[0]).toBe('tr/a');
  });

  test('are not corrected, though no page has the second of them', async () => {
    const one = { a: 'Kuruyemiş', b: 'Yemin' };
    expect(await ask('kuru yemiş', 'tr', { tr: one })).toEqual({
      pages: ['tr/a'],
      corrected: undefined,
    });
  });
});

describe('synonyms', () => {
  const groups = [
    { tr: ['mobilya', 'möble'], en: ['furniture'] },
    { tr: ['küme yöneticisi'], en: ['cluster manager'] },
  ];

  test('find pages that have another word for it', async () => {
    const tr = { a: 'Mobilya', b: 'Möbleler', c: 'Bal' };
    expect((await ask('furniture', 'tr', { tr }, { groups })).pages).toEqual(['tr/a', 'tr/b']);
    expect((await ask('mobilya', 'tr', { tr }, { groups })).pages).toEqual(['tr/a', 'tr/b']);
  });

  test('that no page has find nothing', async () => {
    const tr = { a: 'Mobilya', c: 'Bal' };
    expect((await ask('furniture', 'tr', { tr }, { groups })).pages).toEqual(['tr/a']);
  });

  test('of a word leave the words beside it to be corrected', async () => {
    const tr = { a: 'Mobilya', b: 'Kayısı', c: 'Bal', d: 'Tuz', e: 'Süt' };
    for (const query of ['furniture kaysı', 'kaysı furniture']) {
      const { pages, corrected } = await ask(query, 'tr', { tr }, { groups });
      expect(pages.toSorted()).toEqual(['tr/a', 'tr/b']);
      expect(corrected).toBe(query.replace('kaysı', 'kayısı'));
    }
  });

  test('of two words find pages that have both words of the phrase', async () => {
    const tr = { a: 'Küme', b: 'Küme yöneticisi', c: 'Yönetici', d: 'Bal' };
    expect((await ask('cluster manager', 'tr', { tr }, { groups })).pages).toEqual(['tr/b']);
    expect((await ask('good cluster manager', 'tr', { tr }, { groups })).pages).toEqual(['tr/b']);
  });

  test('are not searched for a word of sixty pages', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, 'Mobilya']));
    const found = async (count: number) =>
      (await ask('mobilya', 'tr', { tr: { ...many(count), b: 'Möble' } }, { groups })).pages;
    expect(await found(59)).toContain('tr/b');
    expect(await found(60)).not.toContain('tr/b');
  });
});

describe('a slip', () => {
  test('is corrected, and what was searched is said, with the other words as they were', async () => {
    const tr = { a: 'Kayısı', b: 'Kayısı kümesi', c: 'Küme', d: 'Bal' };
    expect(await ask('kaysı kümesi', 'tr', { tr })).toEqual({
      pages: ['tr/b', 'tr/a', 'tr/c'],
      corrected: 'kayısı kümesi',
    });
  });

  test('is not corrected in an exact search', async () => {
    const tr = { a: 'Kayısı', b: 'Küme' };
    expect(await ask('kaysı', 'tr', { tr }, { exact: true })).toEqual({
      pages: [],
      corrected: undefined,
    });
    expect(await ask('kaysı', 'tr', { tr }, { exact: false })).toEqual({
      pages: ['tr/a'],
      corrected: 'kayısı',
    });
  });

  test('of several near words is the one of the page that has the other words, too', async () => {
    const tr = { a: 'Kayısı. Bal', b: 'Kaydı. Tuz', c: 'Bal', d: 'Tuz', e: 'Üzüm' };
    expect((await ask('kaysı bal', 'tr', { tr })).corrected).toBe('kayısı bal');
    expect((await ask('kaysı tuz', 'tr', { tr })).corrected).toBe('kaydı tuz');
    // Next to a word of neither page, the likeliest.
    expect((await ask('kaysı üzüm', 'tr', { tr })).corrected).toBe('kaydı üzüm');
  });

  test('once mended is found by its synonyms as well', async () => {
    const groups = [{ tr: ['başvuru', 'kovan'] }];
    const tr = { a: 'Başvuru', b: 'Kovan', c: 'Bal' };
    expect(await ask('başvuuru', 'tr', { tr }, { groups })).toEqual({
      pages: ['tr/a', 'tr/b'],
      corrected: 'başvuru',
    });
    const beside = await ask('başvuuru bal', 'tr', { tr }, { groups });
    expect(beside.pages.toSorted()).toEqual(['tr/a', 'tr/b', 'tr/c']);
  });

  test('that other languages have in a form keeps their pages behind those that were meant', async () => {
    const texts = { tr: { b: 'Museumd' }, en: { a: 'Museum' } };
    expect(await ask('museums', 'tr', texts)).toEqual({
      pages: ['tr/b', '~1'],
      corrected: 'museumd',
    });
    const more = { tr: { b: 'Museumd', c: 'Bal' }, en: { a: 'Museum' } };
    expect((await ask('museums bal', 'tr', more)).pages.toSorted()).toEqual(['tr/b', 'tr/c', '~2']);
  });
});

test('words tried are told in the letters of the reader’s language alone', async () => {
  const en = { a: 'Bursa ბურსა', b: 'Bursas. Glass', c: 'Tea' };
  const { tried } = await search('bursa', 'en', makeSite({ en }));
  expect(tried).toEqual(['bursas']);
});
