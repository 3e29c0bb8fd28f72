import { findRepeatedNames } from '../../domain/inventory/repeated-names.ts';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import {
  clusterNameOf,
  distinctName,
  regionName,
  sectorLabel,
  sortByName,
  sortByStage,
} from './names.ts';

test('no two clusters are called the same in lists: a repeated name has its place', () => {
  const portal = joinShipped();
  for (const locale of locales) {
    const names = portal.clusters.map(({ id }) => distinctName(portal, id, locale).text);
    expect(new Set(names).size, locale).toBe(366);
  }
});

test('a region without an entry is called by its id', () => {
  expect(regionName(joinSample(), 'XX-99', 'en')).toBe('XX-99');
});

test('rows by stage: the most developed first, the unreported last, then by name', () => {
  const portal = joinShipped();
  const rows = sortByStage(portal, portal.inventory, 'tr');
  const stages = rows.map(({ stage }) => (typeof stage === 'string' ? stage : 'not-reported'));
  const blocks = stages.filter((stage, index) => stage !== stages[index - 1]);
  expect(blocks).toEqual(['mature', 'developing', 'initial', 'idea', 'not-reported']);
  expect(stages.filter((stage) => stage === 'mature')).toHaveLength(3);
  expect(stages.filter((stage) => stage === 'not-reported')).toHaveLength(10);
  const ideas = rows.filter(({ stage }) => stage === 'idea');
  expect(ideas).toEqual(sortByName(portal, ideas, 'tr'));
});

test('rows by name stand in the alphabet of the reader', () => {
  const portal = joinShipped();
  const named = (locale: 'az' | 'tr') =>
    sortByName(portal, portal.inventory, locale).map(({ id }) => clusterNameOf(portal, id, locale));
  const firstWith = (locale: 'az' | 'tr', letter: string) =>
    named(locale).findIndex(({ text }) => text.startsWith(letter));
  // Ə follows E in Azerbaijani and does not exist in Turkish; ç follows c in both.
  expect(firstWith('az', 'Ə')).toBeGreaterThan(firstWith('az', 'E'));
  expect(firstWith('az', 'Ə')).toBeLessThan(firstWith('az', 'G'));
  expect(firstWith('tr', 'Ç')).toBeGreaterThan(firstWith('tr', 'C'));
  expect(firstWith('tr', 'Ç')).toBeLessThan(firstWith('tr', 'D'));
});

describe('names in the fictional portal', () => {
  const sample = joinSample();

  test('of a cluster are in the language of the reader, else as printed', () => {
    expect(clusterNameOf(sample, 'xx-clouds', 'tr')).toEqual({
      text: 'Bulut Şişeleme Kümesi',
      lang: 'tr',
      fallback: false,
    });
    expect(clusterNameOf(sample, 'xx-kites', 'tr')).toEqual({
      text: 'ფრანების პლატფორმა',
      lang: 'ka',
      fallback: true,
    });
    expect(() => clusterNameOf(sample, 'xx-none', 'tr')).toThrow('No cluster "xx-none"');
  });

  test('of a region and a sector are those of their entries, else their ids', () => {
    expect(regionName(sample, 'XX-13', 'az')).toBe('Düymə sahili');
    expect(sectorLabel(sample, 'kites', 'tr')).toBe('Uçurtmalar');
    expect(sectorLabel(sample, 'none', 'tr')).toBe('none');
  });

  test('that two clusters have are told apart by their places', () => {
    const clusters = sample.clusters.map((entry) => {
      const regions = entry.id === 'xx-clouds' ? [] : ['XX-13', 'XX-01'];
      const name = { original: 'Kite Platform', language: 'en' as const };
      return entry.id === 'xx-teapots'
        ? entry
        : { ...entry, data: { ...entry.data, name, regions } };
    });
    const clusterById = new Map(clusters.map((entry) => [entry.id, entry]));
    const repeatedNames = findRepeatedNames(clusters);
    const twice = { ...sample, clusters, clusterById, repeatedNames };
    const named = (id: string) => distinctName(twice, id, 'az').text;
    expect(named('xx-kites')).toBe('Kite Platform, Düymə sahili, Nümunə körfəzi');
    expect(named('xx-teapots')).toBe('Dəmlik və nəlbəki klasteri');
  });

  test('order rows: by name in the alphabet, or the most developed first', () => {
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    expect(ids(sortByName(sample, sample.inventory, 'ka'))).toEqual([
      'xx-kites',
      'xx-clouds',
      'xx-teapots',
    ]);
    expect(ids(sortByName(sample, sample.inventory, 'en'))).toEqual([
      'xx-clouds',
      'xx-kites',
      'xx-teapots',
    ]);
    expect(ids(sortByStage(sample, sample.inventory, 'en'))).toEqual([
      'xx-teapots',
      'xx-clouds',
      'xx-kites',
    ]);
  });
});
