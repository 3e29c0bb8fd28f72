import { describe, expect, test } from 'vitest';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { catalogueCountries, catalogueIndex } from './catalogue.ts';
import { citationsOf, rowsOrigin } from './rows-origin.ts';
import { viewHome } from './view-home.ts';
import { viewShortLink } from './view-short-link.ts';

const sample = joinSample();

const crowded = joinCrowded();

/** Entries of the sample that cite a source the edition does not. */
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
    expect(findingsTitle).toBe('2024 verilerinin gösterdikleri');
    expect(findings).toHaveLength(4);
    expect(uses.find?.[0]).toEqual({
      label: 'Örnekistan',
      href: '/tr/countries/XX/',
      count: '3 küme',
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
      searchHint: 'Küme, yer ya da sektör adı',
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
        { label: 'Örnekistan', href: '/tr/countries/XX/', count: '3 küme' },
        { label: 'Bütün kümeler (filtrelenebilir liste)', href: '/tr/clusters/' },
        { label: 'Harita', href: '/tr/map/' },
        { label: 'İyi uygulama örnekleri', href: '/tr/practices/', count: '1' },
        { label: 'Kavramlar', href: '/tr/concepts/', count: '2' },
        { label: 'Destek programları', href: '/tr/programmes/', count: '1' },
        { label: 'Karşılaştırma', href: '/tr/compare/' },
        { label: 'Şekiller', href: '/tr/figures/', count: '45' },
        { label: 'Örnek Körfezi Raporu 2024', href: '/tr/reports/2024/' },
        { label: 'Eksikler ve çelişkiler', href: '/tr/status/' },
      ],
    });
    // Its findings are shown instead.
    expect(figures).toEqual([]);
    expect(map?.panels.map(({ size }) => size)).toEqual(['w', 'n']);
  });

  test('names all countries, and says of one that it has no list yet', () => {
    const { page, doors } = viewHome(crowded, 'az');
    expect(page.crumbs).toEqual([{ label: 'Nümunəstan, Foamland və Blankland' }]);
    expect(doors.slice(0, 3).map(({ count }) => count)).toEqual([
      '18 klaster',
      '1 klaster',
      'siyahı hələ yoxdur',
    ]);
  });

  test('has a map of all that lie in a region, and tells how many do not', () => {
    const map = viewHome(crowded, 'az').map;
    expect(map).toMatchObject({
      description:
        'Xəritə: 15 klaster; işarə regionun ortasına qoyulub. Ən çox klasteri olan yer: Küləkli düzənlik (10).',
      source: 'uydurma hesabat, sətir 51–53',
      sourceHref: '/az/bibliography/#sample-report',
      // Three have no region, one has a region without a shape.
      unmarked: expect.stringMatching(/^19 klasterdən 4-ü xəritədə yoxdur/),
    });
    expect(map?.stages).toEqual([
      { look: 'ring', word: 'İdeya', count: '6' },
      { look: 'point', word: 'Başlanğıc', count: '1' },
      { look: 'disc', word: 'İnkişaf edən', count: '5' },
      { look: 'crown', word: 'Yetkin', count: '4' },
      { look: 'none', word: 'Mərhələsi məlum deyil', count: '3' },
    ]);
    expect(map?.csv.slice(1, 4).map((row) => row.slice(0, 4))).toEqual([
      ['XX-12', 'Küləkli düzənlik', 'XX', 10],
      ['XX-14', 'Çaydan vadisi', 'XX', 2],
      ['XX-01', 'Nümunə körfəzi', 'XX', 2],
    ]);
    // Regions without a shape are neither on the map nor in its numbers.
    expect(map?.csv).toHaveLength(9);
    expect(map?.correctHref).toBe('/az/correct/?page=&field=where');
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

describe('the catalogue', () => {
  test('says of an entry all that its page begins with', () => {
    const [country] = catalogueCountries(sample, 'tr');
    expect([country?.id, country?.title]).toEqual(['country-XX', 'Örnekistan']);
    expect(country?.groups.map(({ id, title }) => [id, title])).toEqual([
      ['wide-XX', 'Birden çok yerde veya yeri belirtilmemiş'],
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
      source: 'tea-book; uydurma rapor',
      sourceHref: '/tr/bibliography/#tea-book',
      asOf: 'tarihsiz',
    });
  });
});
