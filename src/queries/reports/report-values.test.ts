import { describe, expect, test } from 'vitest';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { valueOfEdition, writeChange, writeReportValue, writeShare } from './report-values.ts';
import { viewKeyFigures } from './key-figures.ts';

const sample = joinSample();
const edition = sample.editionId;
const lookUp = (name: string) => valueOfEdition(sample, name, edition);

test('key figures stand as the chapter names them, and lead to their recounts', () => {
  expect(
    viewKeyFigures(sample, '  published/household-share\n published/all ', edition, 'tr'),
  ).toEqual([
    {
      of: 'published/household-share',
      label: 'Ev eşyası üreten kümelerin payı',
      value: 33,
      text: '%33',
      href: '/tr/data/published/#household-share',
      source: expect.anything(),
    },
    {
      of: 'published/all',
      label: 'Örnek Körfezi’nin kümeleri',
      value: 3,
      text: '3',
      href: '/tr/data/published/#all',
      source: expect.anything(),
    },
  ]);
  expect(viewKeyFigures(sample, '', edition, 'en')).toEqual([]);
});

test('a key figure out of a figure has the words of its row and column, leads to it, and names its source', () => {
  const view = (names: string) =>
    viewKeyFigures(joinShipped(), names, '2012', 'en').map(({ text, label, href }) => [
      text,
      label,
      href,
    ]);
  expect(
    view(
      'figures/ora-areas/sum/actions figures/ur-ge-rates/training/rate figures/ur-ge-ceilings/training/ceiling figures/ora-areas/rows',
    ),
  ).toEqual([
    ['71', 'Actions', '/en/figures/ora-areas/'],
    ['75%', 'Training and consultancy: Share covered', '/en/figures/ur-ge-rates/'],
    ['400,000', 'Training and consultancy: Ceiling (US dollars)', '/en/figures/ur-ge-ceilings/'],
    [
      '4',
      'Common Competition Areas (ORA) action plan: sub-areas, measures and actions of the four areas',
      '/en/figures/ora-areas/',
    ],
  ]);
  const [actions] = viewKeyFigures(joinShipped(), 'figures/ora-areas/sum/actions', '2012', 'tr');
  expect(actions?.source?.text).toContain('Türkiye raporu (2012)');
  expect(actions?.source?.href).toBe('/tr/bibliography/#doc-003');
});

test('a value is what the edition prints, or the length of a list', () => {
  expect(lookUp('published/past-the-idea').value).toBe(2);
  for (const [name, list] of [
    ['concepts', sample.concepts],
    ['countries', sample.countries],
    ['doubts', sample.doubts],
    ['figures', sample.figures],
    ['glossary', sample.terms],
    ['practices', sample.practices],
    ['programmes', sample.programmes],
    ['sectors', sample.sectors],
    ['sector-groups', sample.sectorGroups],
    ['sources', sample.sources],
    ['stages', sample.stages],
    ['strategies', sample.strategies],
    ['survey', sample.questions],
    ['works', sample.works],
  ] as const) {
    expect([name, lookUp(`count/${name}`).value]).toEqual([name, list.length]);
  }
});

test('a value is written as the language does', () => {
  const share = (locale: 'az' | 'tr' | 'ka' | 'en') =>
    writeReportValue(sample, 'published/household-share', edition, locale);
  expect([share('az'), share('tr'), share('ka'), share('en')]).toEqual([
    '33%',
    '%33',
    '33%',
    '33%',
  ]);
  const number = (locale: 'tr' | 'en') =>
    writeReportValue(sample, 'figures/gallery-column/y2014/days', edition, locale);
  expect(number('en')).toBe(number('tr'));
  expect(Number(number('en'))).toBe(lookUp('figures/gallery-column/y2014/days').value);
});

test('a name that leads nowhere is refused, and so is an edition that is not there', () => {
  expect(() => lookUp('published/nothing')).toThrow('found published/nothing');
  expect(() => valueOfEdition(sample, 'published/all', '1999')).toThrow('the edition 1999');
});

test('how large a part is, in words', () => {
  const share = (part: string, whole: string, locale: 'tr' | 'ka' | 'en') =>
    writeShare(sample, { part: `published/${part}`, whole: `published/${whole}`, edition }, locale);
  expect(share('past-the-idea', 'all', 'en')).toBe('most');
  expect(share('past-the-idea', 'all', 'tr')).toBe('çoğu');
  expect(share('past-the-idea', 'all', 'ka')).toBe('უმეტესობა');
  expect(share('all', 'all', 'en')).toBe('all');
  expect(() => share('all', 'past-the-idea', 'en')).toThrow(
    'found published/all of published/past-the-idea',
  );
});

test('how a value changed, in words', () => {
  const days = (year: number) => ({ name: `figures/gallery-column/y${year}/days`, edition });
  expect(writeChange(sample, [days(2014), days(2017)], 'en')).toBe('rose');
  expect(writeChange(sample, [days(2017), days(2014)], 'en')).toBe('fell');
  expect(writeChange(sample, [days(2014), days(2014)], 'en')).toBe('did not change');
  expect(writeChange(sample, [days(2014), days(2017)], 'az')).toBe('artıb');
});

test('the first number of the shipped report is the one that readers know', () => {
  const [figure] = viewKeyFigures(joinShipped(), 'published/f001', '2012', 'en');
  expect([figure?.value, figure?.text]).toEqual([356, '356']);
});

describe('values of other editions', () => {
  const whole = joinWholeSample();
  const count = (name: string, year: string) => valueOfEdition(whole, `count/${name}`, year).value;

  test('a count is that of the edition that is named, by the rows that it counts', () => {
    for (const year of ['2023', '2024']) {
      const rows = rowsOfEdition(whole, year).filter(({ country }) => country === 'XX');
      expect(count('clusters', year)).toBe(rows.length);
      expect(count('returned', year)).toBe(rows.filter(({ returned }) => returned).length);
      expect(count('idea', year)).toBe(rows.filter(({ stage }) => stage === 'idea').length);
    }
    expect(count('clusters', '2023')).not.toBe(count('clusters', '2024'));
  });

  test('answers are counted by their keys: those of the edition, as far as enough clusters gave them', () => {
    // Question 11 asks about lists: all ten respondents keep a guest list.
    expect(['2023', '2024'].map((year) => count('q11.guests', year))).toEqual([10, 10]);
    expect(['2023', '2024'].map((year) => count('q11.spoons', year))).toEqual([6, 4]);
    expect(['2023', '2024'].map((year) => count('answered-q11', year))).toEqual([10, 10]);
    expect(count('not-answered-q11', '2024')).toBe(count('asked-q11', '2024') - 10);
  });

  test('a change follows one value from an edition to another', () => {
    const change = (from: string, to: string) =>
      writeChange(
        whole,
        [from, to].map((year) => ({ name: 'count/clusters', edition: year })),
        'en',
      );
    const rose = count('clusters', '2024') > count('clusters', '2023');
    expect(change('2023', '2024')).toBe(rose ? 'rose' : 'fell');
    expect(change('2024', '2023')).toBe(rose ? 'fell' : 'rose');
  });

  test('published figures of another edition have its own labels and year, and no recount to lead to', () => {
    const [first] = whole.editionById.get('2023')?.data.figures ?? [];
    expect(viewKeyFigures(whole, `published/${first?.id}`, '2023', 'ka')).toMatchObject([
      {
        label: `${first?.label.ka}, 2023 წლის მდგომარეობით`,
        value: first?.value,
        href: undefined,
      },
    ]);
  });
});
