import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { offerFacets, searchPlaces } from './search-facets.ts';
import { viewLetterIndex } from './view-letter-index.ts';
import { viewSearchPage } from './view-search-page.ts';

const sample = joinSample();
const shipped = joinShipped();
const facet = (name: string, locale: 'en' | 'tr' = 'en') =>
  offerFacets(shipped, locale).find((item) => item.name === name)?.values ?? [];

describe('the facets of the search', () => {
  test('are offered in one order, the long ones folded', () => {
    expect(offerFacets(sample, 'en').map(({ name, isLong }) => [name, isLong])).toEqual([
      ['kind', false],
      ['country', false],
      ['stage', false],
      ['sector', true],
      ['region', true],
      ['known', true],
      ['year', true],
    ]);
  });

  test('name the stages in the order of development, the unreported last', () => {
    expect(facet('stage').map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'idea: Idea',
      'initial: Initial',
      'developing: Developing',
      'mature: Mature',
      'not-reported: Stage unknown',
    ]);
  });

  test('put the countries of the portal first, then all others that are named, by name', () => {
    const countries = facet('country');
    expect(countries.slice(0, 3).map(({ id }) => id)).toEqual(['TR', 'GE', 'AZ']);
    const others = countries.slice(3);
    const named = new Set([
      ...shipped.organisations.map(({ country }) => country),
      ...shipped.practices.map(({ data }) => data.country),
      ...shipped.programmes.map(({ data }) => data.country),
    ]);
    for (const id of ['TR', 'GE', 'AZ', undefined]) named.delete(id);
    expect(new Set(others.map(({ id }) => id))).toEqual(named);
    expect(others).toHaveLength(named.size);
    const labels = others.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('en').compare));
    expect(offerFacets(sample, 'tr')[1]?.values).toEqual([{ id: 'XX', label: 'Örnekistan' }]);
  });

  test('tell regions of one name apart by their level', () => {
    const [bay, ...others] = sample.regions;
    if (!bay) throw new Error('no region');
    const regions = [bay, { ...bay, id: 'XX-99', level: 'province' as const }, ...others];
    const labels = (offerFacets({ ...sample, regions }, 'en')[4]?.values ?? [])
      .filter(({ id }) => [bay.id, 'XX-99'].includes(id))
      .map(({ id, label }) => `${id} ${label}`);
    expect(labels.sort()).toEqual([
      expect.stringMatching(`^${bay.id} ${bay.name.en} \\(.+\\)$`),
      expect.stringMatching(`^XX-99 ${bay.name.en} \\(.+\\)$`),
    ]);
    expect(facet('region').find(({ id }) => id === 'TR-35')?.label).toBe('İzmir');
    expect(facet('region')).toHaveLength(shipped.regions.length);
  });

  test('have every sector, by name in the alphabet of the language', () => {
    const labels = facet('sector', 'tr').map(({ label }) => label);
    expect(labels).toHaveLength(shipped.sectors.length);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('tr').compare));
  });

  test('leave the years to the index', () => {
    expect(facet('year')).toEqual([]);
  });
});

describe('ways on from a search that found nothing', () => {
  test('are the ten sectors with most clusters', () => {
    const places = searchPlaces(shipped, 'en', 'sector');
    expect(places).toHaveLength(10);
    expect(places.slice(0, 3).map(({ label }) => label)).toEqual([
      'Agri-food',
      'Metalworking and metal production',
      'Textiles',
    ]);
    expect(places[0]?.href).toBe('/en/sectors/agri-food/');
  });

  test('are the ten regions with most clusters to which no other belongs', () => {
    expect(searchPlaces(shipped, 'en', 'region').map(({ label }) => label)).toEqual([
      'İstanbul',
      'Ankara',
      'Gaziantep',
      'Adana',
      'Antalya',
      'Burdur',
      'Denizli',
      'Hatay',
      'İzmir',
      'Sakarya',
    ]);
  });

  test('stand under the pages of all of them', () => {
    const { ways } = viewSearchPage(sample, 'en');
    expect(ways.map(({ label, href }) => [label, href])).toEqual([
      ['Sectors', '/en/sectors/'],
      ['Regions', '/en/regions/'],
    ]);
    expect(ways[0]?.places.map(({ label }) => label)).toEqual([
      'Teaware',
      'Bottled clouds',
      'Kites',
    ]);
  });
});

describe('the page of the search', () => {
  test('leads readers without script to the lists that have entries', () => {
    const links = (portal: typeof sample) =>
      viewSearchPage(portal, 'tr').lists.map(({ href }) => href);
    expect(links(sample)).toEqual([
      '/tr/clusters/',
      '/tr/regions/',
      '/tr/sectors/',
      '/tr/practices/',
      '/tr/concepts/',
      '/tr/glossary/',
    ]);
    expect(links({ ...sample, practices: [], terms: [] })).toEqual([
      '/tr/clusters/',
      '/tr/regions/',
      '/tr/sectors/',
      '/tr/concepts/',
    ]);
    expect(viewSearchPage(sample, 'tr')).toMatchObject({
      action: '/tr/search/',
      indexHref: '/tr/a-z/',
    });
  });
});

describe('the index from A to Z', () => {
  // Titles of figures hold numbers, which take long to compute.
  const without = (portal: typeof sample) => ({ ...portal, figures: [] });

  test('counts what stands in it', () => {
    const { page, letters } = viewLetterIndex(without(sample), 'en');
    const names = letters.flatMap(({ links }) => links);
    expect(page.description).toContain(String(names.length));
    expect(new Set(names.map(({ href }) => href)).size).toBe(names.length);
    expect(names.map(({ href }) => href)).toContain('/en/clusters/xx-kites/');
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  });

  test('holds a cluster under the letter of its language', () => {
    const under = (locale: 'en' | 'tr') =>
      viewLetterIndex(without(shipped), locale).letters.find(({ links }) =>
        links.some(({ href }) => href.endsWith('/clusters/tr-corum-medikal/')),
      )?.letter;
    expect(under('tr')).toBe('Ç');
    expect(under('en')).toBe('C');
  });
});

describe('in the fictional portal', () => {
  test('the facets have the names of their values in the language', () => {
    const labels = (name: string) =>
      offerFacets(sample, 'az')
        .find((item) => item.name === name)
        ?.values.map(({ id, label }) => `${id}: ${label}`);
    expect(labels('kind')?.slice(0, 3)).toEqual([
      'cluster: Klaster',
      'organisation: Təşkilat',
      'region: Region',
    ]);
    expect(labels('sector')).toEqual([
      'bottled-clouds: Butulkada bulud',
      'teaware: Çay qabları',
      'kites: Uçurtmalar',
    ]);
    expect(offerFacets(sample, 'tr').map(({ label }) => label)).toEqual([
      'Sayfa türü',
      'Ülke',
      'Aşama',
      'Sektör',
      'Bölge',
      'Mevcut bilgiler',
      'Yıl',
    ]);
  });

  test('countries from which examples and programmes come are offered behind its own, by name', () => {
    const [practice] = sample.practices;
    const [programme] = sample.programmes;
    const [body] = sample.organisations;
    if (!practice || !programme || !body) throw new Error('no examples');
    const abroad = {
      ...sample,
      practices: [{ ...practice, data: { ...practice.data, country: 'DE' } }, practice],
      programmes: [{ ...programme, data: { ...programme.data, country: 'AT' } }],
      organisations: [
        { ...body, country: 'JP' },
        { ...body, country: undefined },
      ],
    };
    const countries = offerFacets(abroad, 'tr').find(({ name }) => name === 'country');
    expect(countries?.values).toEqual([
      { id: 'XX', label: 'Örnekistan' },
      { id: 'DE', label: 'Almanya' },
      { id: 'AT', label: 'Avusturya' },
      { id: 'JP', label: 'Japonya' },
    ]);
  });

  test('the pages of the search and of the index say where they stand', () => {
    expect(viewSearchPage(sample, 'ka').page.crumbs).toEqual([
      { label: 'მთავარი', href: '/ka/' },
      { label: 'ძიება' },
    ]);
    const few = { ...sample, figures: [] };
    expect(viewLetterIndex(few, 'tr').page.crumbs).toEqual([
      { label: 'Ana sayfa', href: '/tr/' },
      { label: 'Alfabetik dizin' },
    ]);
  });

  test('the index says how many names it holds', () => {
    const few = { ...sample, figures: [] };
    const { page, letters } = viewLetterIndex(few, 'tr');
    // 3 clusters, 8 regions, 4 bodies, 3 sectors, 3 terms, 2 concepts, 2 news items, and one each of countries,
    // practices, programmes, strategies, paths and events.
    expect(letters.flatMap(({ links }) => links)).toHaveLength(31);
    expect(page.description).toMatch(/^Alfabe sırasıyla 31 başlık: /);
  });
});
