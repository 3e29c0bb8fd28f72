import { describe, expect, test } from 'vitest';
import { joinSample, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../workshop/testing/vary-whole-sample.ts';
import { portalIn } from '../editions/portal-in.ts';
import { viewUncounted } from './uncounted-clusters.ts';
import { viewCluster } from './view-cluster.ts';
import { viewClusterYears } from './view-cluster-years.ts';

const sample = joinWholeSample();
const years = (id: string) => viewClusterYears(sample, id, 'en');
const strip = (id: string) =>
  years(id).strip.map(({ edition, state, word }) => `${edition} ${state}: ${word}`);

describe('the strip of a cluster', () => {
  test('shows its stage in each edition', () => {
    expect(strip('xx-kettles')).toEqual(['2023 stage: Developing', '2024 stage: Mature']);
    expect(strip('xx-fog')).toEqual(['2023 stage: Initial', '2024 stage: Stage unknown']);
  });

  test('tells no return from one not known yet and from merged', () => {
    expect(strip('xx-yodels')).toEqual(['2023 stage: Idea', '2024 none: not in the data']);
    expect(strip('xx-clouds')).toEqual(['2023 before: not included yet', '2024 stage: Idea']);
    expect(strip('xx-zips')).toEqual([
      '2023 stage: Developing',
      '2024 merged: part of another cluster',
    ]);
  });

  test('is left out where there is one edition', () => {
    expect(viewClusterYears(joinSample(), 'xx-kites', 'en').strip).toEqual([]);
  });
});

test('what is not counted is one of no number of today, and what merged has no next step', () => {
  const merged = viewCluster(sample, 'xx-saucers', 'en');
  expect(merged.meaning.place).toBeUndefined();
  expect(merged.meaning.stage).not.toContain('entries in the country');
  expect([merged.nextSteps, merged.practices]).toEqual([[], []]);
  const yodels = viewCluster(sample, 'xx-yodels', 'en');
  expect(yodels.maturity ?? yodels.nextSteps[0]).toBeDefined();
  // It merges only in an edition still in preparation.
  const whistles = viewCluster(sample, 'xx-whistles', 'en');
  expect(whistles.maturity ?? whistles.nextSteps[0]).toBeDefined();
});

describe('the top of the page', () => {
  test('says in each language that a cluster did not return, and of when its stage is', () => {
    const said = (['az', 'tr', 'ka', 'en'] as const).map(
      (locale) => viewClusterYears(sample, 'xx-yodels', locale).notice?.text,
    );
    expect(said).toEqual([
      '2023-cü il məlumatlarında var, 2024-cü il məlumatlarında yoxdur. Mərhələ 2023-cü il məlumatlarından götürülüb.',
      '2023 verilerinde yer alıyor, 2024 verilerinde yok. Aşama bilgisi 2023 verilerinden alınmıştır.',
      '2023 წლის მონაცემებში არის, 2024 წლის მონაცემებში – აღარ. ეტაპი 2023 წლის მონაცემებიდანაა.',
      'Included in 2023, not in 2024. The stage is that of 2023.',
    ]);
  });

  test('shows the stage that was returned, with its year, and never "not reported"', () => {
    const { readout, asOf } = viewCluster(sample, 'xx-yodels', 'en');
    expect([readout.stage, asOf]).toEqual(['idea', 'as of 2023']);
  });

  test('leads from a merged cluster to the one that is left, and back', () => {
    expect(years('xx-zips').notice).toEqual({
      text: 'By 2024 this cluster had merged into another:',
      link: expect.objectContaining({ href: '/en/clusters/xx-buttons/' }),
    });
    expect(years('xx-buttons').absorbed).toMatchObject([{ href: '/en/clusters/xx-zips/' }]);
    expect(years('xx-buttons').notice).toBeUndefined();
  });

  test('announces no merger that only a draft tells', () => {
    expect(years('xx-whistles').notice).toBeUndefined();
    expect(years('xx-kettles').absorbed.map(({ href }) => href)).toEqual([
      '/en/clusters/xx-saucers/',
    ]);
  });

  test('follows mergers to the end', () => {
    const chained = varyWholeSample((own) => ({
      clusters: own.clusters.map((entry) =>
        entry.id === 'xx-buttons'
          ? { ...entry, data: { ...entry.data, merged: { into: 'xx-kettles', edition: '2024' } } }
          : entry,
      ),
    }));
    expect(viewClusterYears(chained, 'xx-zips', 'en').notice?.link?.href).toBe(
      '/en/clusters/xx-kettles/',
    );
  });
});

test('names are shown where editions print several', () => {
  expect(years('xx-thimbles').names).toEqual([
    { name: 'Street of the Thimble Sellers', lang: 'en', editions: '2023' },
    { name: 'Thimble City Cluster', lang: 'en', editions: '2024' },
  ]);
  expect(years('xx-kettles').names).toEqual([]);
});

describe('the list of clusters', () => {
  const uncounted = viewUncounted(sample, 'en');

  test('ends with those that the edition does not count, and says why', () => {
    expect(uncounted?.title).toBe('Not in the data of 2024');
    const lines = uncounted?.items.map(
      ({ id, last, why, into }) =>
        `${id}: ${last ? `${last.word} ${last.edition}, ` : ''}${why}${into ? ` ${into.label}` : ''}`,
    );
    expect(lines?.toSorted()).toEqual([
      'xx-puddles: not included yet',
      'xx-saucers: Initial 2023, merged into Kettle and Steam Cluster',
      'xx-spoons: not included yet',
      'xx-thistle-biscuits: Initial 2023, not in the data',
      'xx-yodels: Idea 2023, not in the data',
      'xx-zips: Developing 2023, merged into Button Coast Button Cluster',
    ]);
  });

  test('has no such part where all are counted', () => {
    expect(viewUncounted(joinSample(), 'en')).toBeUndefined();
  });
});

test('a cluster is called everywhere what its newest return says, and once was what others said', () => {
  const { head } = viewCluster(sample, 'xx-tea-towels', 'tr');
  expect(head.name).toMatchObject({ text: 'Towel and Tablecloth Cluster', lang: 'en' });
  // The page is headed by the name in the source.
  expect([head.original, head.isDraft]).toEqual([undefined, false]);
  expect(years('xx-tea-towels').names).toEqual([
    { name: 'Tea Towel Cluster', lang: 'en', editions: '2023' },
    { name: 'Towel and Tablecloth Cluster', lang: 'en', editions: '2024' },
  ]);
  // The return of 2025 belongs to a draft.
  expect(viewCluster(sample, 'xx-gliders', 'en').head.name.text).toBe('Paper Glider Platform');
});

test('a table of another year calls clusters as that year did', () => {
  const nameIn = (edition: string) =>
    portalIn(sample, edition).clusterById.get('xx-thimbles')?.data.name.original;
  expect([nameIn('2023'), nameIn('2024')]).toEqual([
    'Street of the Thimble Sellers',
    'Thimble City Cluster',
  ]);
});
