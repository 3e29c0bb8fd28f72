import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import type { PageText } from '../../../src/search/build/page-text.ts';
import { readPage as readText } from '../../../src/search/build/read-page.ts';
import { sampleFolder } from '../../support/folders.ts';
import { readPage, readPages } from '../../support/pages.ts';
import { portal, strings } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, find } from '../../support/tree.ts';

/** What the search is told of a page. */
interface Marked {
  readonly path: string;
  readonly locale: Locale;
  readonly kind: string;
  readonly id: string;
  readonly text: PageText;
}

const marked: Marked[] = [];
for (const { path, locale, html, document } of readPages()) {
  const [main] = find(document, 'main');
  if (!locale || !main || attribute(main, 'data-pagefind-body') === undefined) continue;
  const kind = attribute(main, 'data-kind') ?? '';
  const id = attribute(main, 'data-id') ?? '';
  marked.push({ path, locale, kind, id, text: readText(html) });
}
const at = (path: string) => marked.find((page) => page.path === path)?.text as PageText;
const wordsOf = ({ blocks }: PageText) => blocks.map(({ text }) => text);

/** Messages that stand on hundreds of pages: a page that has one would be found by its words. */
const frame = {
  everywhere: ['credits.unreviewed', 'draft.page', 'practices.facts', 'related', 'correct.title'],
  ofEntries: [
    'agency',
    'cluster.bare',
    'draft.name',
    'facts.open',
    'meaning',
    'not-reported',
    'region.leadReady',
    'region.readyLink',
    'sector.reading',
    'stage',
  ],
};
/** Entries that have no text but what is counted of them. */
const counted = new Set(['cluster', 'region', 'sector']);

test('each page that is searched has one kind, which is that of its main element', () => {
  const wrong = marked.filter(({ kind, text }) => text.facets.kind?.join() !== kind || !kind);
  expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
  expect(marked.length).toBeGreaterThan(3600);
});

test('what frames an entry is no text of it', () => {
  const wrong = marked.flatMap(({ path, locale, kind, text }) => {
    const own = new Set(wordsOf(text));
    const keys = [...frame.everywhere, ...(counted.has(kind) ? frame.ofEntries : [])];
    return (
      keys
        .filter((key) => own.has(strings[locale][key] ?? ''))
        // An agency is also where the money of a cluster comes from.
        .filter((key) => key !== 'agency' || kind !== 'cluster')
        .map((key) => `${path}: ${key}`)
    );
  });
  expect(shorten(wrong)).toEqual([]);
});

describe('a cluster', () => {
  const clusters = marked.filter(({ kind }) => kind === 'cluster');
  const sectors = new Map(portal.sectors.map(({ id, data }) => [id, data]));
  const regions = new Map(portal.regions.map(({ id, data }) => [id, data]));
  const entry = new Map(portal.clusters.map(({ id, data }) => [id, data]));

  test('is found by its places and sectors', () => {
    const wrong = clusters.flatMap(({ path, locale, id, text }) => {
      const data = entry.get(id);
      const names = [
        ...(data?.regions ?? []).map((region) => regions.get(region)?.name[locale] ?? ''),
        ...(data?.sectors ?? []).map((sector) => sectors.get(sector.id)?.label[locale] ?? ''),
      ];
      const read = wordsOf(text);
      const missing = names.filter((name) => !read.some((block) => block.includes(name)));
      return missing.map((name) => `${path}: ${name}`);
    });
    expect(shorten(wrong)).toEqual([]);
    expect(clusters.length).toBe(4 * portal.clusters.length);
  });

  test('is narrowed by country, sector and stage, and by year where it returned a form', () => {
    const returned = new Set(portal.returns.map(({ id }) => id.split('/')[1]));
    const wrong = clusters.flatMap(({ path, id, text: { facets } }) => {
      const data = entry.get(id);
      const right =
        facets.country?.join() === data?.country &&
        facets.sector?.join() === data?.sectors.map((sector) => sector.id).join() &&
        facets.stage?.length === 1 &&
        data?.regions.every((region) => facets.region?.includes(region)) &&
        (facets.year !== undefined) === returned.has(id);
      return right ? [] : [`${path}: ${JSON.stringify(facets)}`];
    });
    expect(shorten(wrong)).toEqual([]);
  });

  test('has its original and other names as names', () => {
    expect(at('/en/clusters/ge-kakheti-wine/').aliases).toEqual(['ღვინო (კახეთი).']);
    const wrong = clusters.filter(({ id, text }) => {
      const own = entry.get(id);
      const others = [own?.name.original ?? '', ...(own?.otherNames ?? []).map(({ name }) => name)];
      const known = [text.title, ...text.aliases].join('\n');
      return others.some((name) => !known.includes(name));
    });
    expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
  });
});

describe('other entries', () => {
  test.each([
    ['regions/TR-35', ['TR-35'], { country: ['TR'], region: ['TR-35', 'TR31'] }],
    ['sectors/energy', [], { sector: ['energy'] }],
    ['countries/GE', [], { country: ['GE'] }],
    ['programmes/ur-ge', ['UR-GE'], { country: ['TR'], year: ['2010'] }],
    [
      'organisations/agency-izka',
      ['İZKA'],
      { country: ['TR'], known: ['website'], region: ['TR31'] },
    ],
    [
      'strategies/izmir-2013-2018',
      [],
      { country: ['TR'], region: ['TR-35', 'TR31'], year: ['2013'] },
    ],
    [
      'figures/map-textile',
      [
        'Figure 17.',
        'Clusters with textiles as their main sector, by province and stage, Türkiye, survey of 2011; each mark is one cluster',
      ],
      { country: ['TR'], sector: ['textiles'], year: ['2012'] },
    ],
    ['concepts/cluster-initiative', [], {}],
    ['concepts/cluster-management-organisation', ['cluster management organisation', 'CMO'], {}],
    ['concepts/life-cycle', ['stage'], { stage: ['idea', 'initial', 'mature'] }],
    [
      'practices/sasad-industry-day',
      [],
      {
        country: ['TR'],
        sector: ['defence-security', 'aerospace'],
        stage: ['developing', 'mature'],
      },
    ],
  ])('%s', (path, names, facets) => {
    const text = at(`/en/${path}/`);
    expect(text.aliases).toEqual(names);
    const { kind: _, ...others } = text.facets;
    expect(others).toEqual(facets);
  });

  test.each(locales)('have the same facets in %s as in English', (locale) => {
    const english = new Map(
      marked.filter((page) => page.locale === 'en').map(({ path, text }) => [path.slice(3), text]),
    );
    const wrong = marked
      .filter((page) => page.locale === locale)
      .filter(({ path, text }) => {
        const other = english.get(path.slice(3));
        return JSON.stringify(text.facets) !== JSON.stringify(other?.facets);
      });
    expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
  });
});

test('lists leave their rows to the pages of the entries', () => {
  const lists = ['clusters', 'regions', 'organisations', 'programmes', 'practices', 'paths', 'a-z'];
  const long = lists.filter((list) => wordsOf(at(`/tr/${list}/`)).join(' ').length > 700);
  expect(long).toEqual([]);
});

describe('what falls back to another language', () => {
  const sample = (path: string) => readText(readPage(`${path}index.html`, sampleFolder).html);

  test('is left to the search of that language, where it is the whole page', () => {
    expect(sample('az/about/').textLanguage).toBe('tr');
    expect(sample('ka/about/').textLanguage).toBe('en');
    expect(sample('tr/about/').textLanguage).toBeUndefined();
    expect(marked.filter(({ text }) => text.textLanguage !== undefined)).toEqual([]);
  });

  test('is left out of the page of an entry, whose name is in the language of the page', () => {
    const [own, fallen] = ['en', 'tr'].map((locale) => sample(`${locale}/concepts/lid-quotient/`));
    expect(fallen?.textLanguage).toBeUndefined();
    const prose = own?.blocks.filter(({ text }) => text.length > 60).map(({ text }) => text) ?? [];
    expect(prose.length).toBeGreaterThan(1);
    const read = wordsOf(fallen as PageText);
    expect(prose.filter((text) => read.includes(text))).toEqual([]);
    expect(read.length).toBeGreaterThan(1);
  });
});

test('the time of a section is no sentence of its text: "… stage. as of December 2011" is found nowhere', () => {
  const isTime = (words: string, locale: Locale) =>
    portal.editions.some(
      ({ data }) =>
        words.trim().toLocaleLowerCase(locale) === data.asOf[locale].toLocaleLowerCase(locale),
    );
  const things = marked.filter(({ kind }) =>
    ['cluster', 'country', 'region', 'sector'].includes(kind),
  );
  const found = things.filter(({ locale, text }) =>
    wordsOf(text).some((words) => isTime(words, locale)),
  );
  expect(things.length).toBeGreaterThan(locales.length * 300);
  expect(shorten(found.map(({ path }) => path))).toEqual([]);
});
