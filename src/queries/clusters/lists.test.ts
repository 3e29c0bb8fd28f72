import { describe, expect, test } from 'vitest';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { listPlainClusters } from '../../../workshop/testing/plain-clusters.ts';
import { catalogueCountries, catalogueIndex } from './catalogue.ts';
import { clusterItems } from './cluster-items.ts';
import { countUnreported } from './count-unreported.ts';
import { citationsOf, rowsOrigin } from './rows-origin.ts';
import { groupByStage } from './stage-groups.ts';
import { stageHeading, stageWord } from './stage-words.ts';
import { viewShortLink } from './view-short-link.ts';

const sample = joinSample();
const shipped = joinShipped();
const plain = listPlainClusters(shipped);
const rowsOf = (country: string) => shipped.inventory.filter((row) => row.country === country);

describe('clusters by stage', () => {
  test('stand from the most developed to the unreported, each stage once', () => {
    const groups = groupByStage(shipped, shipped.inventory, 'en');
    expect(groups.map(({ stage, items }) => [stage, items.length])).toEqual([
      ['mature', 3],
      ['developing', 14],
      ['initial', 18],
      ['idea', 321],
      ['not-reported', 10],
    ]);
    expect(groups.at(-1)?.label).toBe('Stage unknown');
  });

  test('stand by name within a stage, in the alphabet of the language', () => {
    const names = groupByStage(shipped, shipped.inventory, 'tr')[2]?.items.map(({ name }) => name);
    expect(names).toEqual([...(names ?? [])].sort(new Intl.Collator('tr').compare));
  });

  test('are called by the word of the stage, and by a sentence of their own without one', () => {
    expect(stageWord(sample, 'not-reported', 'en')).toBe('not reported');
    expect(stageHeading(sample, 'not-reported', 'en')).toBe('Stage unknown');
    expect([stageWord(sample, 'idea', 'en'), stageHeading(sample, 'idea', 'en')]).toEqual([
      'Idea',
      'Idea',
    ]);
  });
});

test('a line of a list keeps the order of the rows and says the first sector', () => {
  const items = clusterItems(sample, [...sample.inventory].reverse(), 'tr');
  expect(items.map(({ id }) => id)).toEqual(sample.inventory.map(({ id }) => id).reverse());
  expect(items.find(({ id }) => id === 'xx-clouds')).toMatchObject({
    href: '/tr/clusters/xx-clouds/',
    sector: sample.sectorById.get('bottled-clouds')?.label.tr,
  });
  expect(items.find(({ id }) => id === 'xx-kites')).toMatchObject({ lang: 'ka' });
});

describe('where rows come from', () => {
  test('is the source of the edition where they returned a form', () => {
    expect(rowsOrigin(sample, sample.inventory, 'en')).toMatchObject({
      source: 'invented report, lines 51–53',
      sourceHref: '/en/bibliography/#sample-report',
      asOf: 'as of 2024',
    });
  });

  test('is the source of each row where it did not, once', () => {
    const georgia = rowsOf('GE');
    expect(citationsOf(shipped, georgia).map(({ source }) => source)).toEqual(['doc-002']);
    expect(rowsOrigin(shipped, georgia, 'en').asOf).not.toMatch(/2012/);
    expect(rowsOrigin(shipped, georgia, 'en').sourceHref).toBe('/en/bibliography/#doc-002');
  });

  test('names the country whose rows have no date among dated ones', () => {
    expect(rowsOrigin(shipped, shipped.inventory, 'en').asOf).toMatch(
      /^as of December 2011; Georgia: /,
    );
    expect(rowsOrigin(shipped, rowsOf('TR'), 'en').asOf).toBe('as of December 2011');
    const sources = citationsOf(shipped, shipped.inventory).map(({ source }) => source);
    expect(sources.at(-1)).toBe('doc-002');
    expect(sources.filter((source) => source === 'doc-002')).toHaveLength(1);
  });

  test('is that of the edition for no rows at all', () => {
    expect(citationsOf(sample, [])).toEqual(sample.edition.sources);
    expect(rowsOrigin(sample, [], 'en').asOf).toBe('as of 2024');
  });
});

test('what sources do not say of clusters is counted over all of them', () => {
  const counts = Object.fromEntries(
    countUnreported(shipped, 'en').map(({ label, value }) => [label, value]),
  );
  const facts = shipped.clusters.filter(
    ({ data: { facts, analyses, profile } }) =>
      facts.length + analyses.length === 0 && Object.keys(profile).length === 0,
  ).length;
  const read = shipped.clusters.filter(({ data }) =>
    data.sectors.every(({ basis }) => basis === 'read'),
  ).length;
  const values = Object.values(counts);
  expect(values[0]).toBe('10 of 366');
  expect(values[3]).toBe(`${read} of 366`);
  expect(values[4]).toBe(`${facts} of 366`);
  expect(Object.keys(counts).at(-1)).toBe('Azerbaijan');
  expect(countUnreported(sample, 'en').map(({ value }) => value)).toEqual([
    '1 of 3',
    '2 of 3',
    '2 of 3',
    '3 of 3',
    '2 of 3',
  ]);
});

test('what sources do not say is never of more clusters than the edition counts', () => {
  const whole = joinWholeSample();
  const inEdition = new Set(whole.inventory.map(({ id }) => id));
  const withSite = whole.clusters.filter(
    ({ id, data }) => inEdition.has(id) && data.profile.website,
  ).length;
  expect(whole.clusters.length).toBeGreaterThan(inEdition.size);
  expect(countUnreported(whole, 'en')[1]?.value).toBe(
    `${inEdition.size - withSite} of ${inEdition.size}`,
  );
});

describe('the catalogue', () => {
  test('has every entry once, by country', () => {
    const countries = catalogueCountries(shipped, 'en');
    expect(countries.map(({ id, title }) => [id, title])).toEqual([
      ['country-TR', 'Türkiye'],
      ['country-GE', 'Georgia'],
    ]);
    const entries = countries.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
    expect(entries).toHaveLength(plain.length);
    const wide = entries.find(({ id }) => id === 'tr-eskisehir-bilecik-kutahya-seramik');
    expect(wide?.regions).toBe('Eskişehir, Bilecik, Kütahya');
  });

  test('says of an entry what it is, and its printed name where that is another', () => {
    const [country] = catalogueCountries(sample, 'en');
    const entries = country?.groups.flatMap((group) => group.entries) ?? [];
    expect(entries.find(({ id }) => id === 'xx-clouds')).toMatchObject({
      original: { text: 'Bulut Şişeleme Kumesi', lang: 'tr' },
      sectors: 'Bottled clouds, Teaware',
      stageWord: 'Idea',
      kind: 'cluster',
      regions: undefined,
      short: expect.stringMatching(/^https:.*\/c\/xx-clouds\/$/),
    });
    expect(entries.find(({ id }) => id === 'xx-teapots')?.original).toBeUndefined();
  });

  test('lists the names under the letters of the language', () => {
    const letters = catalogueIndex(
      sample,
      sample.clusters.map(({ id }) => id),
      'en',
    );
    expect(letters.map(({ letter, names }) => [letter, names.map(({ id }) => id)])).toEqual([
      ['C', ['xx-clouds']],
      ['K', ['xx-kites']],
      ['T', ['xx-teapots']],
    ]);
  });
});

describe('the short link of a cluster', () => {
  const kites = () => viewShortLink(sample, 'xx-kites');

  test('speaks the language of the name', () => {
    const { page } = kites();
    expect(page).toMatchObject({
      language: 'ka',
      heading: 'ფრანების პლატფორმა',
      title: 'ფრანების პლატფორმა · Samplebook',
    });
    expect(page.description).toContain(sample.regionById.get('XX-01')?.name.ka);
    expect(page.found?.canonical).toMatch(/\/c\/xx-kites\/$/);
    // Programs that show links do not follow it, so it names the card and the frame.
    expect(page.found?.preview).toMatchObject({
      title: 'ფრანების პლატფორმა',
      siteName: 'Samplebook',
      oembed: expect.stringMatching(/\/ka\/clusters\/xx-kites\/oembed\.json$/),
      picture: { href: expect.stringMatching(/\/cards\/ka\/clusters\/xx-kites\.png\?/) },
    });
  });

  test('leads to the page in each language', () => {
    expect(
      kites().languages.map(({ language, href, name }) => [language, href, name.lang]),
    ).toEqual([
      ['az', '/az/clusters/xx-kites/', 'ka'],
      ['tr', '/tr/clusters/xx-kites/', 'ka'],
      ['ka', '/ka/clusters/xx-kites/', 'ka'],
      ['en', '/en/clusters/xx-kites/', 'en'],
    ]);
  });

  test('is refused for an id that no entry has', () => {
    expect(() => viewShortLink(sample, 'nowhere')).toThrow('No cluster "nowhere"');
  });
});
