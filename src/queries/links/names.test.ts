import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { clusterNameOf, distinctName, regionName, sortByName, sortByStage } from './names.ts';

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
  // Ə follows E in Azerbaijani and is no letter of Turkish; ç follows c in both.
  expect(firstWith('az', 'Ə')).toBeGreaterThan(firstWith('az', 'E'));
  expect(firstWith('az', 'Ə')).toBeLessThan(firstWith('az', 'G'));
  expect(firstWith('tr', 'Ç')).toBeGreaterThan(firstWith('tr', 'C'));
  expect(firstWith('tr', 'Ç')).toBeLessThan(firstWith('tr', 'D'));
});
