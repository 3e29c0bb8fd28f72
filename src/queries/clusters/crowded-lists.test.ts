import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { facetsOf } from './facets.ts';
import { viewClusterFacet } from './view-cluster-facet.ts';
import { viewClusterIndex } from './view-cluster-index.ts';

const sample = joinSample();

const crowded = joinCrowded();

describe('the list of all clusters', () => {
  test('frames the list with its number and files', () => {
    const { list, filters, sectorNote, bar, ...view } = viewClusterIndex(sample, 'az');
    expect(bar).toMatchObject({ kind: 'clusters', href: '/az/compare/', label: 'Müqayisə edin' });
    expect(sectorNote).toMatch(/^Mənbələrdə bu klasterlərin sektoru göstərilmir/);
    expect(view).toEqual({
      page: {
        locale: 'az',
        kind: 'clusters',
        title: 'Klasterlər',
        description: '3 klaster və potensial klaster. Siyahını filtrləmək olar.',
        path: '/clusters/',
        crumbs: [{ label: 'Ana səhifə', href: '/az/' }, { label: 'Klasterlər' }],
      },
      lead: '3 klaster. Onlardan 1-i ideya mərhələsini keçib.',
    });
    expect(filters.map(({ label, values }) => [label, values.length])).toEqual([
      ['Mərhələ', 5],
      ['Sektor', 3],
      ['Region', 1],
      ['Növ', 2],
      ['Məlumat olan sahələr', 7],
    ]);
    expect(list).toMatchObject({
      shown: 'Göstərilən klasterlər: 3 / 3',
      asOf: '2024-cü ilin vəziyyəti',
      csvHref: '/az/data/clusters.csv',
      xlsxHref: '/az/data/clusters.xlsx',
    });
    expect(JSON.parse(list.texts)).toEqual({
      shown: 'Göstərilən klasterlər: {shown} / {total}',
      selected: '({n} seçilib)',
      remove: 'silin',
    });
  });

  test('says in its description whether there is one or a thousand', () => {
    const viewOf = (total: number, locale: Locale) =>
      viewClusterIndex({ ...sample, counted: { ...sample.counted, total } }, locale);
    const say = (locale: Locale) => viewOf(1, locale).page.description;
    expect(locales.map(say)).toEqual([
      'Bir klaster və ya potensial klaster. Siyahını filtrləmək olar.',
      'Bir küme ya da potansiyel küme; liste filtrelenebilir.',
      'ერთი კლასტერი ან პოტენციური კლასტერი; სიის გაფილტვრა შეიძლება.',
      'One cluster or potential cluster, in a list with filters.',
    ]);
    const { page, lead, list } = viewOf(1240, 'en');
    expect(page.description).toMatch(/^1,240 clusters and potential clusters,/);
    expect([lead, list.shown]).toEqual([
      expect.stringMatching(/^1,240 clusters\./),
      expect.stringMatching(/^1,240 of 1,240 /),
    ]);
  });

  test('goes by place, each line with what the filters go by', () => {
    const [wide, bay] = viewClusterIndex(sample, 'az').list.places;
    expect([wide?.id, wide?.label, wide?.count]).toEqual([
      'wide-XX',
      'Bir neçə regionlu və ya regionsuz',
      '1',
    ]);
    expect([bay?.id, bay?.label, bay?.count]).toEqual(['region-XX-01', 'Nümunə körfəzi', '2']);
    expect(bay?.items).toEqual([
      {
        id: 'xx-teapots',
        name: 'Dəmlik və nəlbəki klasteri',
        lang: 'az',
        href: '/az/clusters/xx-teapots/',
        sector: 'Çay qabları',
        stage: 'developing',
        look: 'disc',
        stageWord: 'İnkişaf edən',
        attributes: {
          'data-stage': 'developing',
          'data-country': 'XX',
          'data-sector': 'teaware',
          'data-region': 'XX-01',
          'data-kind': 'cluster',
          'data-known': 'website contact members founded supporters type partners',
          'data-rank': '1 3',
        },
        cells: [],
      },
      expect.objectContaining({
        id: 'xx-kites',
        lang: 'ka',
        attributes: expect.objectContaining({ 'data-kind': 'platform', 'data-rank': '2 0' }),
      }),
    ]);
  });

  test('has the places of one country after those of another, wider entries before its regions', () => {
    const { places } = viewClusterIndex(crowded, 'tr').list;
    expect(
      places.map(({ label, items }) => [label, items.map(({ id }) => id).slice(0, 4)]),
    ).toEqual([
      [
        'Birden çok yerde veya yeri belirtilmemiş',
        ['xx-fog', 'xx-drizzle', 'xx-shores', 'xx-clouds'],
      ],
      ['Çaydanlık Vadisi', ['xx-whistles']],
      ['Örnek Körfezi', ['xx-teapots', 'xx-kites']],
      ['Rüzgârlı Ova', ['xx-lid-0', 'xx-lid-1', 'xx-lid-2', 'xx-lid-3']],
      ['Yüksük Şehri', ['xx-thimbles']],
      ['Froth', ['yy-foam']],
    ]);
    expect(places[3]?.items.at(-1)?.id).toBe('xx-lid-9');
    const shores = places[0]?.items[2];
    expect(shores?.attributes).toMatchObject({
      'data-sector': 'kites teaware',
      'data-region': 'XX-14 XXS XX-13',
    });
  });
});

describe('the filters beside the list', () => {
  const filterOf = (name: string) =>
    viewClusterIndex(crowded, 'tr').filters.find((filter) => filter.name === name);

  test('count each value, and mark what nothing has', () => {
    expect(filterOf('country')).toEqual({
      name: 'country',
      label: 'Ülke',
      values: [
        {
          id: 'XX',
          label: 'Örnekistan',
          href: '/tr/clusters/by/country/#XX',
          count: '18',
          isEmpty: false,
        },
        {
          id: 'YY',
          label: 'Foamland',
          href: '/tr/clusters/by/country/#YY',
          count: '1',
          isEmpty: false,
        },
        {
          id: 'ZZ',
          label: 'Blankland',
          href: '/tr/clusters/by/country/#ZZ',
          count: '0',
          isEmpty: true,
        },
      ],
      rest: undefined,
    });
    expect(filterOf('region')?.values.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'XX-14 2',
      'XXS 13',
      'XX-13 1',
      'YY-1 1',
      'XX-01 2',
      'XX-12 10',
      'XX-17 1',
    ]);
  });

  test('fold what stands after the ninth value', () => {
    const many = (n: number) =>
      varySample(({ sectors, clusters }) => {
        const [kites] = sectors.filter(({ id }) => id === 'kites');
        const made = kites
          ? Array.from({ length: n }, (_, at) => ({
              id: `sort-${at}`,
              data: { ...kites.data, id: `sort-${at}` },
            }))
          : [];
        return {
          sectors: [...sectors, ...made],
          clusters: [
            ...clusters,
            ...made.map(({ id }) =>
              makeCluster(`xx-${id}`, {
                country: 'XX',
                listed: '2024',
                regions: ['XX-01'],
                sectors: [{ id, word: id }],
              }),
            ),
          ],
        };
      });
    const sectorsOf = (portal: typeof sample) =>
      viewClusterIndex(portal, 'ka').filters.find(({ name }) => name === 'sector');
    const nine = sectorsOf(many(6));
    expect(nine?.values).toHaveLength(9);
    expect(nine?.rest).toBeUndefined();
    const eleven = sectorsOf(many(8));
    expect(eleven?.values).toHaveLength(9);
    expect(eleven?.rest?.label).toMatch(/2/);
    expect(eleven?.rest?.values.map(({ id }) => id)).toEqual(['sort-7', 'bottled-clouds']);
  });

  test('do not offer a sector or region of no cluster, and go by size, then by name', () => {
    const [, , sector, region] = facetsOf(sample, 'en');
    expect(sector?.values.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'teaware 2',
      'bottled-clouds 1',
      'kites 1',
    ]);
    expect(region?.values).toEqual([
      { id: 'XX-01', label: 'Sample Bay', count: 2, href: '/en/regions/XX-01/' },
    ]);
  });
});

test('the page of a facet has its title, its date and a section for each value', () => {
  const { sections, ...view } = viewClusterFacet(crowded, 'kind', 'ka');
  const title = 'კლასტერები სახელწოდების შინაარსის მიხედვით';
  expect(view).toEqual({
    elsewhere: [],
    pages: undefined,
    page: {
      locale: 'ka',
      kind: 'clusters-by',
      id: 'kind',
      title,
      description: title,
      path: '/clusters/by/kind/',
      crumbs: [{ label: 'კლასტერები', href: '/ka/clusters/' }, { label: title }],
      hidden: true,
    },
    asOf: expect.stringMatching(/^2024 წლის მდგომარეობით; Foamland: /),
  });
  expect(sections.map(({ id, label, count }) => [id, label, count])).toEqual([
    ['cluster', 'კლასტერი', '18'],
    ['platform', 'პლატფორმა ან ცენტრი', '1'],
  ]);
  expect(sections[1]?.items.map(({ id }) => id)).toEqual(['xx-kites']);
  expect(sections[0]?.items).toHaveLength(18);
});
