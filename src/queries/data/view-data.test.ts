import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { plainEntries } from '../../../workshop/testing/plain-content.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { practiceList } from './practice-list.ts';
import { readableClusters } from './readable-clusters.ts';
import { viewDataIndex } from './view-data-index.ts';
import { viewPublished } from './view-published.ts';

const content = resolve(import.meta.dirname, '../../content');

test('every download is offered with its rows and what each column holds', () => {
  const { tables, readable } = viewDataIndex(joinSample(), 'en');
  expect(tables.map(({ name, title, rows }) => [name, title, rows])).toEqual([
    ['clusters', 'Clusters', '3 rows'],
    ['regions', 'Regions', '8 rows'],
    ['sectors', 'Sectors', '3 rows'],
    ['glossary', 'Glossary', '3 rows'],
    ['returns-2024', 'Clusters counted in the year', '3 rows'],
    ['published-2024', 'Published numbers', '3 rows'],
    ['profiles', 'Profiles of the clusters, one row per value', '24 rows'],
    ['organisations', 'Organisations', '4 rows'],
    ['programmes', 'Programmes', '1 row'],
    ['actions', 'Actions of the strategies', '3 rows'],
    ['timeline', 'Timeline', '3 rows'],
  ]);
  expect(tables[4]?.files).toEqual([
    { label: 'CSV', href: '/data/returns-2024.csv' },
    { label: 'JSON', href: '/data/returns-2024.json' },
    { label: 'XLSX', href: '/data/returns-2024.xlsx' },
  ]);
  expect(tables[2]?.columns.slice(-2).flatMap(({ names }) => names)).toEqual([
    'clusters',
    'clusters_main',
  ]);
  // The four names share one explanation.
  const [name] = tables[0]?.columns.filter(({ names }) => names.includes('name_az')) ?? [];
  expect(name?.names).toEqual(['name_az', 'name_tr', 'name_ka', 'name_en']);
  expect(readable.map(({ href }) => href)).toEqual([
    '/en/data/clusters.csv',
    '/en/data/clusters.xlsx',
  ]);
});

test('the files of the package end with the zip of all', () => {
  const files = viewDataIndex(joinSample(), 'en').package;
  expect(files[0]).toEqual({ name: 'clusters.csv', href: '/data/2024/clusters.csv' });
  expect(files.at(-1)?.name).toBe('samplebook-2024.zip');
});

test('a portal without practices offers none', () => {
  expect(viewDataIndex({ ...joinSample(), practices: [] }, 'en').practices).toBeUndefined();
  expect(viewDataIndex(joinSample(), 'ka').practices).toEqual({
    page: '/ka/practices/',
    list: '/data/practices.json',
  });
});

test('a published figure stands beside its recount, with the difference and its sign', () => {
  const rows = viewPublished(joinSample(), 'en').rows;
  expect(
    rows.map(({ id, published, recounted, difference }) => [id, published, recounted, difference]),
  ).toEqual([
    ['all', '3', '3', '0'],
    ['past-the-idea', '2', '1', '−1'],
    ['household-share', '33%', '33.3%', '+0.3'],
  ]);
  expect(rows[1]?.notes).toEqual(['The report also counts returns that report no stage.']);
  expect(rows[0]?.sources).toEqual([
    { text: 'invented report, line 51', href: '/en/bibliography/#sample-report' },
  ]);
});

test('printed words keep the language of their source; numbers and days are written for the reader', () => {
  const { rows, page } = viewPublished(joinShipped(), 'ka');
  expect(page).toMatchObject({ id: '2012' });
  expect(page.drafts).toEqual(joinShipped().edition.drafts);
  const [edition] = plainEntries(content, 'editions');
  const figures: { id: string; unit: string; printed?: string; value: unknown }[] =
    edition?.data.figures;
  expect(rows.map((row) => row.id)).toEqual(figures.map((figure) => figure.id));
  for (const [index, { unit, printed }] of figures.entries()) {
    const words = unit === 'text' && printed !== undefined;
    expect(rows[index]?.lang).toBe(words ? 'tr' : undefined);
    if (words) expect(rows[index]?.published).toBe(printed);
  }
  expect(rows.some(({ lang }) => lang === 'tr')).toBe(true);
});

test('the readable clusters are words of one language in the order of names', () => {
  const { head, rows } = readableClusters(joinSample(), 'en');
  expect(head).toEqual([
    'id',
    'Name',
    'Original name',
    'Country',
    'Regions',
    'Sectors',
    'Kind',
    'Stage',
    'Edition',
    'Sources',
  ]);
  expect(rows).toEqual([
    [
      'xx-clouds',
      'Cloud Bottling Cluster',
      'Bulut Şişeleme Kumesi',
      'Sampleland',
      '',
      'Bottled clouds;Teaware',
      'cluster',
      'Idea',
      '2024',
      'invented report 46',
    ],
    expect.arrayContaining(['xx-kites', 'Kite Platform', 'Sample Bay', 'Kites', 'not reported']),
    expect.arrayContaining(['xx-teapots', 'Teapot and Saucer Cluster', 'Teaware', 'Developing']),
  ]);
  const names = readableClusters(joinShipped(), 'tr').rows.map(([, name]) => String(name));
  expect(names).toEqual(names.toSorted(new Intl.Collator('tr').compare));
  expect(names).toHaveLength(366);
});

test('a cluster of several sources names them all; what is not reported is a word', () => {
  const portal = varySample(({ clusters }) => ({
    clusters: clusters
      .filter(({ id }) => id === 'xx-kites')
      .map(({ id, data }) => ({
        id,
        data: { ...data, sources: [...data.sources, { source: 'sample-report' }] },
      })),
    returns: [],
  }));
  expect(readableClusters(portal, 'tr').rows).toEqual([
    [
      'xx-kites',
      'ფრანების პლატფორმა',
      'ფრანების პლატფორმა',
      'Örnekistan',
      'Örnek Körfezi',
      'Uçurtmalar',
      'platform veya merkez',
      'belirtilmemiş',
      undefined,
      'uydurma rapor 45; uydurma rapor',
    ],
  ]);
});

test('practices for programs say all that their files say, and null for what is not reported', () => {
  const files = plainEntries(content, 'practices');
  const list = practiceList(joinShipped());
  expect(list.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
  for (const [index, { id, data }] of files.entries()) {
    expect(list[index]).toMatchObject({
      id,
      title: data.title,
      summary: data.summary,
      country: data.country,
      place: data.place ?? null,
      period: data.period ?? null,
      sectors: data.sectors ?? [],
      stages: data.stages ?? [],
      clusters: data.clusters ?? [],
      programmes: data.programmes ?? [],
      concepts: data.concepts ?? [],
      organisations: data.organisations ?? [],
      took: {
        time: data.took?.time ?? null,
        people: data.took?.people ?? null,
        money: data.took?.money ?? null,
      },
      page: { ka: `https://example.org/ka/practices/${id}/` },
    });
    const results = list[index]?.results as readonly Record<string, unknown>[];
    const values = (data.results ?? []).map((result: { value?: unknown }) => result.value ?? null);
    expect(results.map(({ value }) => value)).toEqual(values);
  }
});
