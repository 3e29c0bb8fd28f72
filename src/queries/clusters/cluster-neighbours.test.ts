import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewCluster } from './view-cluster.ts';

const sample = joinSample();

const crowded = joinCrowded();

const teapots = () => viewCluster(sample, 'xx-teapots', 'ka');

const kites = () => viewCluster(sample, 'xx-kites', 'tr');

describe('what stands beside a cluster', () => {
  test('of its sector elsewhere and of its place, whole lists to lead on to', () => {
    expect(teapots().neighbours).toEqual([
      {
        title: 'ჩაის ჭურჭელი: კლასტერები სხვაგან',
        items: [expect.objectContaining({ id: 'xx-clouds', stageWord: 'იდეა' })],
        total: 1,
        whole: [{ label: 'ჩაის ჭურჭელი', href: '/ka/sectors/teaware/', count: '2' }],
      },
      {
        title: 'ნიმუშის ყურე: სხვა კლასტერები',
        total: 1,
        whole: [{ label: 'ნიმუშის ყურე', href: '/ka/regions/XX-01/', count: '2' }],
        items: [
          {
            id: 'xx-kites',
            name: 'ფრანების პლატფორმა',
            lang: 'ka',
            href: '/ka/clusters/xx-kites/',
            sector: 'ფრანები',
            stage: 'not-reported',
            look: 'none',
            stageWord: 'არ არის მითითებული',
          },
        ],
      },
    ]);
  });

  const beside = (id: string) =>
    viewCluster(crowded, id, 'en').neighbours.map(({ title, items, whole }) => [
      title,
      whole.map(({ href, count }) => `${href} ${count}`).join(', '),
      items.map((item) => item.id).join(' '),
    ]);

  test('eight are shown, the likest first and long lists from its own place on, and all are counted', () => {
    expect(beside('xx-lid-3')).toEqual([
      [
        'Teaware: clusters elsewhere',
        '/en/sectors/teaware/ 17',
        'xx-drizzle xx-teapots xx-shores xx-clouds xx-thimbles xx-fog xx-whistles yy-foam',
      ],
      [
        'Windy Plain: other clusters',
        '/en/regions/XX-12/ 10',
        'xx-lid-4 xx-lid-5 xx-lid-6 xx-lid-7 xx-lid-8 xx-lid-0 xx-lid-1 xx-lid-2',
      ],
    ]);
  });

  test('of one alone in its region those of the region above', () => {
    const [sector, place] = beside('xx-thimbles');
    expect(place?.slice(0, 2)).toEqual(['Dry Shore: other clusters', '/en/regions/XXS/ 13']);
    expect(sector?.at(-1)).toBe('xx-clouds xx-fog xx-drizzle xx-teapots yy-foam');
  });

  test('of one in several regions those of any of them', () => {
    expect(beside('xx-shores').at(-1)).toEqual([
      'Kettle Valley and Button Coast: other clusters',
      '/en/regions/XX-14/ 2, /en/regions/XX-13/ 1',
      'xx-whistles',
    ]);
  });

  test('none stands both in the same place and elsewhere, in whichever of its regions it lies', () => {
    const spread = varySample(({ clusters }) => ({
      clusters: changeEntry(
        changeEntry(clusters, 'xx-teapots', { regions: ['XX-01', 'XX-13'] }),
        'xx-clouds',
        { scope: 'local', regions: ['XX-13'] },
      ),
    }));
    const { neighbours } = viewCluster(spread, 'xx-teapots', 'en');
    expect(neighbours.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      ['Sample Bay and Button Coast: other clusters', ['xx-clouds', 'xx-kites']],
    ]);
    expect(viewCluster(spread, 'xx-clouds', 'en').neighbours[0]?.items).toHaveLength(1);
  });

  test('of a wider one those that are as wide', () => {
    expect(beside('xx-fog').at(-1)).toEqual([
      'Other nationwide clusters',
      '/en/countries/XX/ 18',
      'xx-clouds',
    ]);
    expect(beside('xx-drizzle').map(([title]) => title)).toEqual(['Teaware: clusters elsewhere']);
  });

  test('the entries before and after it, in the alphabet of the language', () => {
    const turn = ({ previous, next }: ReturnType<typeof teapots>) => [previous, next];
    expect(turn(kites())).toEqual([
      {
        label: 'Demlik ve Fincan Tabağı Kümesi',
        href: '/tr/clusters/xx-teapots/',
        lang: undefined,
      },
      undefined,
    ]);
    expect(turn(viewCluster(sample, 'xx-teapots', 'tr'))).toEqual([
      undefined,
      { label: 'ფრანების პლატფორმა', href: '/tr/clusters/xx-kites/', lang: 'ka' },
    ]);
  });
});
