import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { kindWordsOf } from '../../search/build/kind-words.ts';
import { writeTexts } from '../../search/client/write-texts.ts';
import { countEntries } from '../../search/query/count-entries.ts';
import { readQuestion } from '../../search/query/read-question.ts';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { viewCounts } from './view-counts.ts';

const portal = joinShipped();

/** The number that a question gets, and what it was understood to ask. */
function ask(query: string, locale: Locale, from = portal) {
  const question = readQuestion(query, locale, writeTexts(locale).question, kindWordsOf(locale));
  const answer = question && countEntries(question, viewCounts(from, locale), locale);
  return answer && [answer.unknown ?? answer.count, ...answer.values.map(({ id }) => id)];
}

/** Clusters whose entry names a region, a sector, or both, counted without the code that is tested. */
const clustersIn = (region: string, sector?: string) =>
  portal.clusters.filter(
    ({ data }) =>
      data.regions.includes(region) &&
      (sector === undefined || data.sectors.some(({ id }) => id === sector)),
  ).length;

describe('a question after a number', () => {
  test.each([
    ['how many clusters in İstanbul', 'en'],
    ['number of clusters in Istanbul', 'en'],
    ['İstanbulda neçə klaster var', 'az'],
    ['İstanbul’da kaç küme var', 'tr'],
    ["istanbul'da kaç küme var?", 'tr'],
    ['İstanbul küme sayısı', 'tr'],
    ['რამდენი კლასტერია სტამბოლში', 'ka'],
    ['კლასტერების რაოდენობა სტამბოლში', 'ka'],
  ] as const)('of a province: %s', (query, locale) => {
    expect(ask(query, locale)).toEqual([clustersIn('TR-34'), 'TR-34']);
    expect(clustersIn('TR-34')).toBeGreaterThan(5);
  });

  test.each([
    ['how many clusters are there', 'en'],
    ['neçə klaster var', 'az'],
    ['kaç küme var', 'tr'],
    ['რამდენი კლასტერია', 'ka'],
  ] as const)('of all: %s', (query, locale) => {
    expect(ask(query, locale)).toEqual([portal.clusters.length]);
  });

  test('of a sector, a stage and a country, and of two of them together', () => {
    const inSector = (sector: string) =>
      portal.clusters.filter(({ data }) => data.sectors.some(({ id }) => id === sector)).length;
    expect(ask('how many furniture clusters', 'en')).toEqual([
      inSector('wood-paper-furniture'),
      'wood-paper-furniture',
    ]);
    expect(ask('turizmdə neçə klaster var', 'az')).toEqual([inSector('tourism'), 'tourism']);
    expect(ask('kaç gıda kümesi var', 'tr')).toEqual([inSector('agri-food'), 'agri-food']);
    const georgian = portal.inventory.filter(({ country }) => country === 'GE').length;
    expect(ask('how many clusters are in Georgia', 'en')).toEqual([georgian, 'GE']);
    expect(ask('Gürcistan’da kaç küme var', 'tr')).toEqual([georgian, 'GE']);
    expect(ask('რამდენი კლასტერია საქართველოში', 'ka')).toEqual([georgian, 'GE']);
    expect(ask('how many furniture clusters in Bursa', 'en')).toEqual([
      clustersIn('TR-16', 'wood-paper-furniture'),
      'TR-16',
      'wood-paper-furniture',
    ]);
  });

  test('of good practices', () => {
    expect(ask('how many good practices', 'en')).toEqual([portal.practices.length]);
    expect(ask('neçə uğurlu təcrübə var', 'az')).toEqual([portal.practices.length]);
  });

  test('where no source lists any gets no zero', () => {
    expect(ask('how many clusters in Baku', 'en')?.[0]).toBe('no list');
    expect(ask('Bakıda neçə klaster var', 'az')?.[0]).not.toBe(0);
  });
});

describe('no number is given', () => {
  test.each([
    'clusters in İstanbul',
    'how many employees in İstanbul',
    'how many clusters in Atlantis',
    'how many clusters in Bursa and Ankara',
    'how to start a cluster',
  ])('to %s', (query) => {
    expect(ask(query, 'en')).toBeUndefined();
  });
});

test('the counts are those of the lists: each region, sector, stage and country has as many as its page says', () => {
  const sample = joinSample();
  const { values, things } = viewCounts(sample, 'en');
  const clusters = things.find(({ kind }) => kind === 'cluster');
  for (const [at, { facet, id }] of values.entries()) {
    if (facet !== 'region') continue;
    const counted = clusters?.of.filter((entry) => entry.includes(at)).length;
    expect(counted).toBe(sample.rowsByRegion.get(id)?.length ?? 0);
  }
  expect(clusters?.of).toHaveLength(sample.inventory.length);
});

test('figures that show a number are those that compare regions, sectors or stages', () => {
  const { things } = viewCounts(portal, 'ka');
  const figures = things.find(({ kind }) => kind === 'cluster')?.figures ?? [];
  expect(new Set(figures.map(({ facet }) => facet))).toEqual(
    new Set(['region', 'sector', 'stage']),
  );
  expect(figures.every(({ href }) => href.startsWith('/ka/figures/'))).toBe(true);
});
