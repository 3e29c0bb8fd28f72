import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { joinCrowded } from '../../testing/crowded-sample.ts';
import { joinSample } from '../../testing/joined-portals.ts';
import { makeCluster } from '../../testing/inventory-parts.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { catalogueCountries, catalogueIndex } from './catalogue.ts';
import { facetsOf } from './facets.ts';
import { citationsOf, rowsOrigin } from './rows-origin.ts';
import { viewClusterFacet } from './view-cluster-facet.ts';
import { viewClusterIndex } from './view-cluster-index.ts';
import { viewHome } from './view-home.ts';
import { viewShortLink } from './view-short-link.ts';

const sample = joinSample();
const crowded = joinCrowded();

/** Entries of the sample that cite a source which the edition does not. */
const citing = (...sources: string[]) =>
  varySample(({ clusters }) => ({
    clusters: [
      ...clusters,
      makeCluster('xx-hooks', {
        country: 'XX',
        listed: '2024',
        regions: ['XX-01'],
        sectors: [{ id: 'kites', word: 'Hooks' }],
        sources: sources.map((source) => ({ source, lines: '2' })),
      }),
    ],
  }));

describe('the list of all clusters', () => {
  test('frames the list with its number and files', () => {
    const { list, filters, sectorNote, bar, ...view } = viewClusterIndex(sample, 'az');
    expect(bar).toMatchObject({ kind: 'clusters', href: '/az/compare/', label: 'Müqayisə edin' });
    expect(sectorNote).toMatch(
      /^Sektorlar redaktorların təsnifatıdır: mənbələrdə sektor göstərilmədiyi/,
    );
    expect(view).toEqual({
      page: {
        locale: 'az',
        kind: 'clusters',
        section: 'clusters',
        title: 'Klasterlər',
        description: '3 klaster və potensial klaster. Siyahını filtrləmək olar.',
        path: '/clusters/',
        crumbs: [{ label: 'Ana səhifə', href: '/az/' }, { label: 'Klasterlər' }],
      },
      lead: '3 qeyd. Onlardan 1-i «İdeya» mərhələsini keçib.',
    });
    expect(filters.map(({ label, values }) => [label, values.length])).toEqual([
      ['Mərhələ', 5],
      ['Sektor', 3],
      ['Region', 1],
      ['Növ', 2],
      ['Məlum olan sahələr', 7],
    ]);
    expect(list).toMatchObject({
      shown: 'Göstərilən qeydlər: 3 / 3',
      asOf: '2024-cü ilin vəziyyəti',
      csvHref: '/az/data/clusters.csv',
      xlsxHref: '/az/data/clusters.xlsx',
    });
    expect(JSON.parse(list.texts)).toEqual({
      shown: 'Göstərilən qeydlər: {shown} / {total}',
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
      'Bir küme ya da potansiyel küme; liste süzülebilir.',
      'ერთი კლასტერი ან პოტენციური კლასტერი; სიის გაფილტვრა შეიძლება.',
      'One cluster or potential cluster, in a list with filters.',
    ]);
    const { page, lead, list } = viewOf(1240, 'en');
    expect(page.description).toMatch(/^1,240 clusters and potential clusters,/);
    expect([lead, list.shown]).toEqual([
      expect.stringMatching(/^1,240 entries\./),
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
      ['Birden çok bölgede veya bölgesiz', ['xx-fog', 'xx-drizzle', 'xx-shores', 'xx-clouds']],
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
      section: 'clusters',
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

describe('the home page', () => {
  test('says what the portal is, and leads on', () => {
    const { map, figures, uses, findings, findingsTitle, examples, ...view } = viewHome(
      sample,
      'tr',
    );
    expect(examples.map(({ query, finds }) => [query, finds])).toEqual([
      ['Örnek Körfezi', '/tr/regions/XX-01/'],
      ['Çay takımları', '/tr/sectors/teaware/'],
      ['Kapak katsayısı', '/tr/concepts/lid-quotient/'],
    ]);
    expect(findingsTitle).toBe('2024 baskısının öne çıkan bulguları');
    expect(findings).toHaveLength(4);
    expect(uses.find?.[0]).toEqual({
      label: 'Örnekistan',
      href: '/tr/countries/XX/',
      count: '3 kayıt',
    });
    expect(view).toEqual({
      page: {
        locale: 'tr',
        kind: 'home',
        title: 'Örnek Körfezi’nin uydurma kümeleri',
        description:
          'Bir portalın bütün parçalarını gösteren uydurma bir bölge. Buradaki hiçbir bilgi gerçek değildir.',
        path: '/',
        crumbs: [{ label: 'Örnekistan' }],
      },
      lead: 'Bu örnek portalda 3 uydurma küme var. Bunlardan 1’i fikir aşamasında, 1’i bu aşamayı geçmiş.',
      searchHref: '/tr/search/',
      searchHint: 'Bir küme, bir yer, bir sektör',
      pageGroups: [],
      clustersHref: '/tr/clusters/',
      figuresHref: '/tr/figures/',
      pathsHref: '/tr/paths/',
      paths: [
        {
          label: 'Demliğim damlatıyor',
          href: '/tr/paths/from-drip-to-saucer/',
          about: 'Örtüsü ıslananlar için. Sonunda lekenin nereden geldiğini bileceksiniz.',
        },
      ],
      doors: [
        { label: 'Örnekistan', href: '/tr/countries/XX/', count: '3 kayıt' },
        { label: 'Bütün kümeler (filtrelenebilir liste)', href: '/tr/clusters/' },
        { label: 'Harita', href: '/tr/map/' },
        { label: 'İyi uygulama örnekleri', href: '/tr/practices/', count: '1' },
        { label: 'Kavramlar', href: '/tr/concepts/', count: '2' },
        { label: 'Destek programları', href: '/tr/programmes/', count: '1' },
        { label: 'Karşılaştırma', href: '/tr/compare/' },
        { label: 'Şekiller', href: '/tr/figures/', count: '45 şekil' },
        { label: 'Örnek Körfezi Raporu 2024', href: '/tr/reports/2024/' },
        { label: 'Eksikler ve çelişkiler', href: '/tr/status/' },
      ],
    });
    // Its findings stand in their place.
    expect(figures).toEqual([]);
    expect(map?.panels.map(({ size }) => size)).toEqual(['w', 'n']);
  });

  test('names all countries, and says of one that it has no list yet', () => {
    const { page, doors } = viewHome(crowded, 'az');
    expect(page.crumbs).toEqual([{ label: 'Nümunəstan, Foamland və Blankland' }]);
    expect(doors.slice(0, 3).map(({ count }) => count)).toEqual([
      '18 qeyd',
      '1 qeyd',
      'siyahı hələ yoxdur',
    ]);
  });

  test('has a map of all that lie in a region, and tells how many do not', () => {
    const map = viewHome(crowded, 'az').map;
    expect(map).toMatchObject({
      description:
        'Xəritədə 15 qeydin hər biri üçün işarə var; işarə regionun ortasına qoyulub. Ən çox qeyd olan region: Küləkli düzənlik (10).',
      source: 'uydurma hesabat, sətir 51–53',
      sourceHref: '/az/bibliography/#sample-report',
      // Three have no region, one has a region without a shape.
      wide: { text: expect.stringMatching(/^4 qeyd xəritədə göstərilmir/) },
    });
    expect(map?.stages).toEqual([
      { look: 'ring', word: 'İdeya', count: '5' },
      { look: 'point', word: 'Başlanğıc', count: '1' },
      { look: 'disc', word: 'İnkişaf edən', count: '4' },
      { look: 'crown', word: 'Yetkin', count: '3' },
      { look: 'none', word: 'Mərhələ bildirilməyib', count: '2' },
    ]);
    expect(map?.csv.slice(0, 5)).toEqual([
      ['Region', 'Ölkə', 'Klasterlər'],
      ['Nümunə körfəzi', 'XX', 2],
      ['Qanqal təpələri', 'XX', 0],
      ['Küləkli düzənlik', 'XX', 10],
      ['Düymə sahili', 'XX', 1],
    ]);
    // Regions without a shape are not on the map, nor in its numbers.
    expect(map?.csv).toHaveLength(9);
    expect(decodeURIComponent(map?.correctHref ?? '')).toMatch(
      /subject=Düzəliş: Nümunə körfəzinin uydurma klasterləri&body=.*\/az\/#where/s,
    );
  });
});

describe('where rows come from', () => {
  test('is told for the edition first, then for what it does not cite, each once', () => {
    const portal = citing('sample-report', 'tea-book', 'tea-book');
    expect(citationsOf(portal, portal.inventory)).toEqual([
      { source: 'sample-report', lines: '51-53' },
      { source: 'tea-book' },
    ]);
    expect(rowsOrigin(portal, portal.inventory, 'en')).toEqual({
      source: 'invented report, lines 51–53; tea-book',
      sourceHref: '/en/bibliography/#sample-report',
      asOf: 'as of 2024; Sampleland: undated',
    });
  });

  test('is the entry’s own source where nothing was returned', () => {
    const portal = citing('tea-book', 'sample-report');
    const own = portal.inventory.filter(({ id }) => id === 'xx-hooks');
    expect(rowsOrigin(portal, own, 'tr')).toEqual({
      source: 'tea-book ve uydurma rapor',
      sourceHref: '/tr/bibliography/#tea-book',
      asOf: 'tarih belirtilmemiş',
    });
  });
});

describe('the catalogue', () => {
  test('says of an entry all that its page begins with', () => {
    const [country] = catalogueCountries(sample, 'tr');
    expect([country?.id, country?.title]).toEqual(['country-XX', 'Örnekistan']);
    expect(country?.groups.map(({ id, title }) => [id, title])).toEqual([
      ['wide-XX', 'Birden çok bölgede veya bölgesiz'],
      ['region-XX-01', 'Örnek Körfezi'],
    ]);
    expect(country?.groups[0]?.entries).toEqual([
      {
        id: 'xx-clouds',
        name: { text: 'Bulut Şişeleme Kümesi', lang: 'tr', fallback: false },
        original: { text: 'Bulut Şişeleme Kumesi', lang: 'tr' },
        href: '/tr/clusters/xx-clouds/',
        kind: 'küme',
        sectors: 'Şişelenmiş bulut, Çay takımları',
        stage: 'idea',
        look: 'ring',
        stageWord: 'Fikir',
        regions: undefined,
        short: 'https://example.org/c/xx-clouds/',
      },
    ]);
    const [, kites] = country?.groups[1]?.entries ?? [];
    expect([kites?.name.lang, kites?.original, kites?.kind]).toEqual([
      'ka',
      undefined,
      'platform veya merkez',
    ]);
  });

  test('names the regions of an entry of several only', () => {
    const [own, other] = catalogueCountries(crowded, 'ka');
    const entries = own?.groups.flatMap((group) => group.entries) ?? [];
    expect(entries.filter(({ regions }) => regions !== undefined)).toMatchObject([
      { id: 'xx-shores', regions: 'ჩაიდნის ხეობა, ღილის სანაპირო' },
    ]);
    expect([other?.title, other?.groups.map(({ id }) => id)]).toEqual([
      'Foamland',
      ['region-YY-1'],
    ]);
  });

  test('sorts names by the alphabet, whatever their order was', () => {
    const ids = ['xx-thimbles', 'xx-fog', 'xx-whistles', 'xx-lid-9', 'xx-lid-1', 'yy-foam'];
    const letters = catalogueIndex(crowded, ids, 'en');
    expect(letters.map(({ letter, names }) => [letter, names.map(({ id }) => id)])).toEqual([
      ['F', ['yy-foam', 'xx-fog']],
      ['L', ['xx-lid-1', 'xx-lid-9']],
      ['T', ['xx-thimbles']],
      ['W', ['xx-whistles']],
    ]);
  });
});

test('the short link of a cluster says what it is in the language of its name', () => {
  const { page, languages } = viewShortLink(sample, 'xx-kites');
  expect(page).toMatchObject({
    language: 'ka',
    description:
      'ფრანების პლატფორმა: ფრანები, ნიმუშის ყურე. ეტაპი: არ არის მითითებული, 2024 წლის მდგომარეობით.',
    found: {
      canonical: 'https://example.org/c/xx-kites/',
      alternates: expect.arrayContaining([
        { language: 'tr', href: 'https://example.org/tr/clusters/xx-kites/' },
      ]),
    },
  });
  expect(languages[3]).toEqual({
    language: 'en',
    label: 'English',
    href: '/en/clusters/xx-kites/',
    name: { text: 'Kite Platform', lang: 'en', fallback: false },
  });
  expect(viewShortLink(crowded, 'xx-shores').page.description).toContain(
    'Kettle Valley, Button Coast',
  );
  expect(viewShortLink(crowded, 'yy-foam').page.description).toBe(
    'Foam: Teaware, Froth. Stage: not reported, undated.',
  );
});
