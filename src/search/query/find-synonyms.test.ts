import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { searchAs } from '../../../workshop/testing/search/read-findings.ts';
import { makeSite } from '../../../workshop/testing/search/site-in-memory.ts';
import { findSynonyms } from './find-synonyms.ts';
import { readQuery } from './read-query.ts';

const groups = [
  { tr: ['mobilya'], ka: ['ავეჯი'], en: ['furniture'] },
  { tr: ['küme'], en: ['cluster'] },
  { tr: ['küme yöneticisi', 'yönetici'], en: ['cluster manager'] },
  { tr: ['gemi inşa'], en: ['shipbuilding'] },
  { ka: ['ჩინი'], en: ['rank'] },
  { ka: ['წამალი', 'ფარმაცევტული'] },
  { tr: ['beş yıldızlı otel'], en: ['one two three four five', 'six seven eight nine'] },
];

/** Synonyms of a query's words, each run as `first word, number of words: phrases`. */
async function runsOf(query: string, locale: Locale, plain: readonly number[] = []) {
  const words = readQuery(query, locale);
  const { own } = searchAs(locale, makeSite({ [locale]: { home: 'Home' } }, groups));
  const isPlain = words.map((_, at) => plain.includes(at));
  const runs = await findSynonyms(words, isPlain, locale, own);
  return runs.map(({ start, length, phrases }) => `${start}, ${length}: ${phrases.join(' | ')}`);
}

describe('synonyms of a word', () => {
  test('are those of its language’s pages, in whatever language it was typed', async () => {
    expect(await runsOf('furniture', 'tr')).toEqual(['0, 1: mobilya']);
    expect(await runsOf('ავეჯი', 'tr')).toEqual(['0, 1: mobilya']);
    expect(await runsOf('mobilya', 'ka')).toEqual(['0, 1: ავეჯი']);
  });

  test('are found by its forms', async () => {
    expect(await runsOf('mobilyalar', 'en')).toEqual(['0, 1: furniture']);
    expect(await runsOf('clusters', 'tr')).toEqual(['0, 1: küme']);
  });

  test('are not those of a word from which it is only perhaps made', async () => {
    expect(await runsOf('clustering', 'tr')).toEqual([]);
  });

  test('read Latin letters as Georgian for Georgian readers alone', async () => {
    expect(await runsOf('tsamali', 'ka')).toEqual(['0, 1: ფარმაცევტული']);
    expect(await runsOf('chini', 'en')).toEqual([]);
    expect(await runsOf('ჩინი', 'en')).toEqual(['0, 1: rank']);
  });

  test('are none where there are none', async () => {
    expect(await runsOf('teapot', 'tr')).toEqual([]);
  });
});

describe('synonyms of several words', () => {
  test('stand for the longest run of them, and for none within it', async () => {
    expect(await runsOf('cluster manager', 'tr')).toEqual(['0, 2: küme yöneticisi | yönetici']);
    expect(await runsOf('good clusters managers furniture', 'tr')).toEqual([
      '1, 2: küme yöneticisi | yönetici',
      '3, 1: mobilya',
    ]);
  });

  test('are found where two of them are one word in the other language', async () => {
    expect(await runsOf('ship building', 'tr')).toEqual(['0, 2: gemi inşa']);
    expect(await runsOf('teapot ship building', 'tr')).toEqual(['1, 2: gemi inşa']);
    expect(await runsOf('ship building teapot', 'tr')).toEqual(['0, 2: gemi inşa']);
  });

  test('have up to four words', async () => {
    expect(await runsOf('six seven eight nine', 'tr')).toEqual(['0, 4: beş yıldızlı otel']);
    expect(await runsOf('one two three four five', 'tr')).toEqual([]);
  });

  test('are none for a word that enough pages have, but for a phrase of such words', async () => {
    expect(await runsOf('cluster', 'tr', [0])).toEqual([]);
    expect(await runsOf('cluster furniture', 'tr', [0])).toEqual(['1, 1: mobilya']);
    expect(await runsOf('cluster manager', 'tr', [0])).toEqual([
      '0, 2: küme yöneticisi | yönetici',
    ]);
    expect(await runsOf('cluster manager', 'tr', [0, 1])).toEqual([
      '0, 2: küme yöneticisi | yönetici',
    ]);
  });
});
