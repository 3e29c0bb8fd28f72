import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import {
  clustersIn,
  inGroup,
  inRegionGroup,
  listPlainClusters,
} from '../../../workshop/testing/plain-clusters.ts';
import { viewCountry } from './view-country.ts';
import { viewCountryIndex } from './view-country-index.ts';
import { viewRegionIndex } from './view-region-index.ts';

const shipped = joinShipped();
const sample = joinSample();
const of = (country: string) =>
  listPlainClusters(shipped).filter((cluster) => cluster.country === country);
const turkiye = viewCountry(shipped, 'TR', 'en');
const [stages, sectors, regions] = turkiye.figures;

test('stages of a country with their shares, and the finding in the title', () => {
  expect(stages?.title).toBe('35 of 356 clusters are beyond the idea stage');
  expect(stages?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
    ['idea', '321', '90.2%'],
    ['initial', '18', '5.1%'],
    ['developing', '14', '3.9%'],
    ['mature', '3', '0.8%'],
  ]);
  expect(stages?.bars.csv[0]).toEqual(['Stage', 'Clusters', 'Share (per cent)']);
});

test('sectors in and out of the BROP provinces, counted from the entries', () => {
  const all = of('TR');
  for (const { id, values } of sectors?.bars.rows ?? []) {
    const own = all.filter(({ sectors: [main] }) => {
      const group = shipped.sectors.find((sector) => sector.id === main)?.group;
      return (group ?? main) === id;
    });
    const inside = inRegionGroup(shipped, own, 'brop').length;
    expect(values).toEqual([inside, own.length - inside, own.length].map(String));
  }
  expect(inGroup(shipped, all, 'agri-food')).toBe(88);
  expect(sectors?.title).toBe('Agri-food has the most clusters: 88');
  expect(sectors?.bars.legend.map(({ label }) => label)).toEqual([
    'In the BROP provinces',
    'Elsewhere',
  ]);
  const sum = sectors?.bars.rows.reduce((total, { values }) => total + Number(values[2]), 0);
  expect(sum).toBe(356);
  expect(sectors?.note).toContain('BROP');
});

test('bars share one scale: the longest fills it with its two pieces', () => {
  expect(sectors?.bars.rows[0]?.pieces).toEqual([
    { start: 0, length: 48.86, kind: 'inside' },
    { start: 48.86, length: 51.14, kind: 'outside' },
  ]);
  expect(regions?.bars.rows[1]?.pieces).toEqual([{ start: 0, length: 50.98, kind: 'quantity' }]);
});

test('the first fifteen provinces are shown, and all 81 stand in the download', () => {
  expect(regions?.bars.rows).toHaveLength(15);
  expect(regions?.bars.csv).toHaveLength(82);
  expect(regions?.title).toBe('İstanbul has the most clusters: 51');
  expect(regions?.subtitle).toBe('Provinces by number of clusters, the first 15');
  for (const { id, values } of regions?.bars.rows ?? []) {
    expect(values[0]).toBe(String(clustersIn(shipped, id).length));
  }
});

test('a long list is left to the list of clusters, a short one stands on the page', () => {
  expect(turkiye.groups).toBeUndefined();
  expect(turkiye.list).toEqual({
    text: 'All 356 clusters',
    href: '/en/clusters/by/country/#TR',
    stagesHref: '/en/clusters/by/stage/',
  });
  const georgia = viewCountry(shipped, 'GE', 'en');
  expect(georgia.list).toBeUndefined();
  expect(georgia.groups?.map(({ stage, items }) => [stage, items.length])).toEqual([
    ['mature', 0],
    ['developing', 0],
    ['initial', 0],
    ['idea', 0],
    ['not-reported', 10],
  ]);
});

test('a list without stages shows none, and says where a region has no known number', () => {
  const [sectors, places] = viewCountry(shipped, 'GE', 'en').figures;
  expect(sectors?.title).toBe('Agri-food has the most clusters: 6');
  expect(places?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
    ['GE-TB', '4', 'not reported'],
    ['GE-KK', '2', 'not reported'],
    ['GE-SZ', '2', 'not reported'],
    ['GE-KA', '1', 'not reported'],
    ['GE-RL', '1', 'not reported'],
  ]);
  expect(places?.bars.csv).toHaveLength(13);
  expect(places?.bars.csv[6]?.slice(1, 3)).toEqual([undefined, undefined]);
});

test('zero is a number where the list is complete', () => {
  const places = viewCountry(sample, 'XX', 'en').figures[2];
  expect(places?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
    ['XX-01', '2', '1'],
    // By name in English.
    ...['13', '16', '15', '14', '17', '11', '12'].map((code) => [`XX-${code}`, '0', '0']),
  ]);
});

test('a country without a list has no figures, no clusters and no counts of regions', () => {
  const view = viewCountry(shipped, 'AZ', 'az');
  expect([view.figures, view.groups, view.list]).toEqual([[], undefined, undefined]);
  expect(view.levels.map(({ id, regions: list }) => [id, list.length])).toEqual([
    ['district', 78],
    ['economic-region', 14],
  ]);
  expect(view.levels.every(({ regions: list }) => list.every((one) => !('count' in one)))).toBe(
    true,
  );
  expect(view.page.crumbs.at(-1)).toEqual({ label: 'Azərbaycan' });
});

test('events of single regions are counted, not listed', () => {
  const events = shipped.milestones.filter(({ country }) => country === 'TR');
  expect(turkiye.timeline?.milestones).toHaveLength(events.filter(({ region }) => !region).length);
  expect(turkiye.timeline?.regional).toBe(events.filter(({ region }) => region).length);
  expect(turkiye.timeline?.wholeHref).toBe('/en/timeline/#TR');
  expect(viewCountry(shipped, 'GE', 'en').timeline).toBeUndefined();
});

test('countries are listed in the order of the portal, with their numbers in words', () => {
  const { countries, page } = viewCountryIndex(shipped, 'tr');
  expect(countries.map(({ id }) => id)).toEqual(
    shipped.countries.toSorted((a, b) => a.order - b.order).map(({ id }) => id),
  );
  expect(countries.find(({ id }) => id === 'TR')).toMatchObject({
    name: 'Türkiye',
    href: '/tr/countries/TR/',
    summary: expect.stringContaining('356'),
  });
  expect(page.path).toBe('/countries/');
});

test('regions are listed by country and level, in the alphabet of the language', () => {
  const { sections, page } = viewRegionIndex(shipped, 'tr');
  expect(sections.map(({ id, regions: list }) => [id, list.length])).toEqual([
    ['TR-province', 81],
    ['TR-nuts2', 26],
    ['GE-region', 12],
    ['AZ-district', 78],
    ['AZ-economic-region', 14],
  ]);
  // Small maps show the finest level of each country, on which clusters are counted.
  expect(sections.flatMap(({ id, map }) => (map ? [[id, map.discs?.length]] : []))).toEqual([
    ['TR-province', 79],
    ['GE-region', 5],
    ['AZ-district', 0],
  ]);
  const names = sections[0]?.regions.map(({ label }) => label) ?? [];
  expect(names.indexOf('Çorum')).toBeGreaterThan(names.indexOf('Burdur'));
  expect(names.indexOf('Çorum')).toBeLessThan(names.indexOf('Denizli'));
  expect(names.indexOf('Isparta')).toBeLessThan(names.indexOf('İstanbul'));
  expect(page.description).toContain('211');
});

test('a country that is not there is a mistake', () => {
  expect(() => viewCountry(shipped, 'ZZ', 'en')).toThrow('expected a country ZZ, found none');
});

test('the map of a country has its regions, and cards that lead to its clusters; without a list it has the names of its land', () => {
  expect(turkiye.map?.title).toBe('İstanbul has the most clusters: 51 of 356');
  expect(turkiye.map?.regions.map(({ id }) => id.slice(0, 3))).toEqual(Array(81).fill('TR-'));
  expect(turkiye.map?.cards.clustersHref).toBe('/en/clusters/?country=TR&region=');
  const land = viewCountry(shipped, 'AZ', 'az').map;
  expect([land?.title, land?.regions.length, land?.stages]).toEqual([
    'Rayonlar və şəhərlər',
    77,
    [],
  ]);
  // It is no source of clusters that says where districts lie.
  expect(land?.source).toContain('Natural Earth');
  const [wide] = land?.panels ?? [];
  const words = wide?.labels.flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
  expect(words).toEqual(expect.arrayContaining(['Lənkəran rayonu', 'Bakı şəhəri', 'Şəki rayonu']));
});
