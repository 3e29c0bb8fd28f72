import { describe, expect, test } from 'vitest';
import { countKinds } from '../../src/domain/strategy/walk-strategy.ts';
import { type Localized, locales } from '../../src/i18n/locales.ts';
import { readBlocks } from '../../src/loaders/texts/read-blocks.ts';
import { measureProse } from './language/measure-prose.ts';
import { countNumbered, countTableRows, type ProsePage, readProsePages } from './prose-pages.ts';
import { shippedFolder, shippedPortal } from './shipped-portal.ts';

/** Requirements for the knowledge base of the shipped portal, counted and measured in each language. */
const directory = shippedFolder;
const portal = shippedPortal;
const pages = readProsePages(portal, directory);
const pageNames = [...new Set(pages.map(({ page }) => page))];
const find = (page: string, locale: string) =>
  pages.find((one) => one.page === page && one.locale === locale) as ProsePage;

/** Min and max words; the English original is longer than the other languages need. */
type Bounds = readonly [number, number];
const perLanguage = (english: Bounds, others: Bounds): Localized<Bounds> => ({
  az: others,
  tr: others,
  ka: others,
  en: english,
});
const lengths = {
  'concept-': perLanguage([150, 480], [120, 390]),
  'practice-': perLanguage([180, 700], [150, 580]),
};
/** Max words without a heading, including tables and lists. Figures give readers of a report a rest. */
const longestStretch = (page: string) => (/^\d/.test(page) ? 300 : 250);

describe('the length of prose', () => {
  test.each(Object.entries(lengths))('%s pages are short, and no stubs', (prefix, bounds) => {
    const own = pages.filter(({ page }) => page.startsWith(prefix));
    const wrong = own.flatMap(({ page, locale, blocks }) => {
      const [min, max] = bounds[locale];
      const { words } = measureProse(blocks);
      return words < min || words > max ? [`${page}/${locale}: ${words} words`] : [];
    });
    expect(own.length).toBeGreaterThanOrEqual(8 * locales.length);
    expect(wrong).toEqual([]);
  });

  test('a heading comes before readers tire', () => {
    const wrong = pages.flatMap(({ page, locale, blocks }) => {
      const { stretch } = measureProse(blocks);
      return stretch > longestStretch(page) ? [`${page}/${locale}: ${stretch} words`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the knowledge base', () => {
  test('has every page of prose in every language', () => {
    expect(pageNames.length).toBeGreaterThan(45);
    const missing = pageNames.flatMap((page) =>
      locales.filter((locale) => !find(page, locale)).map((locale) => `${page}/${locale}`),
    );
    expect(missing).toEqual([]);
  });

  test('has a page for each concept, practice and country', () => {
    const needed = [
      ...portal.concepts.map(({ id }) => `concept-${id}`),
      ...portal.practices.map(({ id }) => `practice-${id}`),
      ...portal.countries.map(({ id }) => `country-${id.toLowerCase()}`),
    ];
    expect(needed.filter((page) => !pageNames.includes(page))).toEqual([]);
  });

  test('has as many entries as the sources give', () => {
    expect(portal.practices).toHaveLength(8);
    expect(portal.programmes).toHaveLength(23);
    expect(portal.concepts.length).toBeGreaterThanOrEqual(30);
    expect(portal.glossary).toHaveLength(114);
    expect(portal.survey).toHaveLength(15);
    expect(portal.stages.flatMap(({ data }) => data.criteria)).toHaveLength(19);
  });

  test('has the 26 actions of İzmir and the 71 of the common competition areas', () => {
    const actions = (id: string) =>
      countKinds(portal.strategies.find((entry) => entry.id === id)?.data.nodes ?? []).get(
        'action',
      );
    expect(actions('izmir-2013-2018')).toBe(26);
    expect(actions('ora-action-plan')).toBe(71);
  });

  test.each(locales)('names the 26 indicators of İzmir in %s', (locale) => {
    const figure = portal.figures.find(({ id }) => id === 'izmir-indicators');
    const named = (figure?.data.data?.rows ?? []).map(({ values: [count, names] }) => {
      const words = typeof names === 'object' && 'words' in names ? names.words[locale] : '';
      return { count, named: words.split('; ').length };
    });
    expect(named).toEqual([
      { count: 22, named: 22 },
      { count: 4, named: 4 },
    ]);
  });

  test.each(locales)('tells of Azerbaijan in %s all that the slides list', (locale) => {
    const page = find('country-az', locale);
    expect(countTableRows(page, 'law')).toBe(4);
    expect(countNumbered(page, 'found')).toEqual([4, 9]);
    expect(countNumbered(page, 'recommended')).toEqual([12]);
  });
});

test('the counters see what is missing', () => {
  const body = (items: string) =>
    `<Section id="a" title="A">\n\n${items}\n\n| x |\n| --- |\n| y |\n\n</Section>`;
  const page = (items: string): ProsePage => {
    return { page: 'a', locale: 'en', blocks: readBlocks(body(items)) };
  };
  expect(countNumbered(page('1. one\n2. two\n\ntext\n\n1. three'), 'a')).toEqual([2, 1]);
  expect(countNumbered(page('- one\n- two'), 'a')).toEqual([]);
  expect(countNumbered(page('1. one'), 'b')).toEqual([]);
  expect(countTableRows(page('1. one'), 'a')).toBe(1);
  expect(countTableRows(page('1. one'), 'b')).toBe(0);
});

describe.each(locales)('what would mislead a reader, in %s', (locale) => {
  test('law is told with the year for which it is known', () => {
    const path = portal.paths.flatMap(({ data }) => data.steps ?? []);
    const why = path.find(({ to }) => to === 'countries/AZ')?.why[locale];
    const { lead } = portal.pages.find(({ id }) => id === `country-az/${locale}`)?.data ?? {};
    for (const text of [why, lead]) expect(text).toContain('2016');
  });

  test('a survey that collects no names of persons asks for none', () => {
    const asked = portal.survey.find(({ data }) => data.id === 'q10')?.data.instruction?.[locale];
    const nobody = {
      az: 'şəxs adı yazmayın',
      tr: 'kişi adı yazılmaz',
      ka: 'ნუ ჩაწერთ',
      en: 'no personal names',
    };
    expect(asked).toContain(nobody[locale as keyof typeof nobody]);
    expect(asked).not.toMatch(/contact|əlaqə|bir kişi/);
  });
});
