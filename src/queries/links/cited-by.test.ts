import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { countCiting } from './cited-by.ts';

const counts = (links: readonly { label: string; count: string }[]) =>
  links.map(({ label, count }) => `${label}: ${count}`);

test('counts the entries that cite a source, by collection, and leaves out those of which none does', () => {
  expect(counts(countCiting(joinSample(), 'sample-report', 'en'))).toEqual([
    'Clusters: 3',
    'Figures: 45',
    'Concepts: 2',
    'Good practice: 1',
    'Support programmes: 1',
    'Strategies: 1',
    'Countries: 1',
    'Timeline: 3',
    'Organisations: 4',
    'Survey questions: 3',
    'Sectors: 3',
    'Publications: 2',
    'Open questions: 1',
  ]);
});

test('a cluster counts once, whether its entry or its return cites the source', () => {
  const portal = joinShipped();
  const [clusters] = countCiting(portal, 'doc-003', 'tr');
  expect(clusters).toEqual({ label: 'Kümeler', count: '356' });
  // Recounted from the returns alone: each of the 356 rows is printed in this source.
  const returned = portal.returns.filter(({ data }) =>
    data.sources.some(({ source }) => source === 'doc-003'),
  );
  expect(new Set(returned.map(({ id }) => id.split('/')[1])).size).toBe(356);
});

test('a text counts for the entry that it is about', () => {
  // The entry of a country cites nothing: its text counts.
  const found = countCiting(joinShipped(), 'doc-000', 'en');
  expect(counts(found)).toContain('Countries: 1');
});

test('nothing rests on a source that no entry cites', () => {
  for (const locale of locales) expect(countCiting(joinSample(), 'none', locale)).toEqual([]);
});

test('a source that only returns cite counts for their clusters', () => {
  const sample = joinSample();
  const without = sample.clusters.map((entry) => ({
    ...entry,
    data: { ...entry.data, sources: [], notes: [] },
  }));
  const [first] = countCiting({ ...sample, clusters: without }, 'sample-report', 'az');
  expect(first).toEqual({ label: 'Klasterlər', count: '3' });
  // The first return cites nothing here, and another year changes no count.
  const [one, ...others] = sample.returns;
  if (!one) throw new Error('no return');
  const returns = [
    { ...one, data: { ...one.data, sources: [] } },
    ...others,
    ...others.map((entry) => ({ ...entry, id: entry.id.replace('2024', '2020') })),
  ];
  const [fewer] = countCiting({ ...sample, clusters: without, returns }, 'sample-report', 'ka');
  expect(fewer).toMatchObject({ count: '2' });
});
