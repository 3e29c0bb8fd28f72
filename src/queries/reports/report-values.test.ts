import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import {
  reportValue,
  valueOfEdition,
  viewKeyFigures,
  writeChange,
  writeReportValue,
  writeShare,
} from './report-values.ts';

const sample = joinSample();

test('key figures stand as the chapter names them, and lead to their recounts', () => {
  expect(viewKeyFigures(sample, '  published/household-share\n published/all ', 'tr')).toEqual([
    {
      of: 'published/household-share',
      label: 'Ev eşyası üreten kümelerin payı',
      value: 33,
      text: '%33',
      href: '/tr/data/published/#household-share',
    },
    {
      of: 'published/all',
      label: 'Örnek Körfezi’nin kümeleri',
      value: 3,
      text: '3',
      href: '/tr/data/published/#all',
    },
  ]);
  expect(viewKeyFigures(sample, '', 'en')).toEqual([]);
});

test('a value is what the edition prints, or the length of a list', () => {
  expect(reportValue(sample, 'published/past-the-idea').value).toBe(2);
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
    expect([name, reportValue(sample, `count/${name}`).value]).toEqual([name, list.length]);
  }
});

test('a value is written as the language does', () => {
  const share = (locale: 'az' | 'tr' | 'ka' | 'en') =>
    writeReportValue(sample, 'published/household-share', locale);
  expect([share('az'), share('tr'), share('ka'), share('en')]).toEqual([
    '33%',
    '%33',
    '33%',
    '33%',
  ]);
  const number = (locale: 'tr' | 'en') =>
    writeReportValue(sample, 'figures/gallery-column/y2014/days', locale);
  expect(number('en')).toBe(number('tr'));
  expect(Number(number('en'))).toBe(reportValue(sample, 'figures/gallery-column/y2014/days').value);
});

test('a name that leads nowhere is refused, and so is an edition that is not there', () => {
  expect(() => reportValue(sample, 'published/nothing')).toThrow('found published/nothing');
  expect(() => valueOfEdition(sample, 'published/all', '1999')).toThrow('the edition 1999');
});

test('how large a part is, in words', () => {
  const share = (part: string, whole: string, locale: 'tr' | 'ka' | 'en') =>
    writeShare(sample, `published/${part}`, `published/${whole}`, locale);
  expect(share('past-the-idea', 'all', 'en')).toBe('most');
  expect(share('past-the-idea', 'all', 'tr')).toBe('çoğu');
  expect(share('past-the-idea', 'all', 'ka')).toBe('უმეტესობა');
  expect(share('all', 'all', 'en')).toBe('all');
  expect(() => share('all', 'past-the-idea', 'en')).toThrow(
    'found published/all of published/past-the-idea',
  );
});

test('how a value changed, in words', () => {
  const days = (year: number) => `figures/gallery-column/y${year}/days`;
  expect(writeChange(sample, days(2014), days(2017), 'en')).toBe('rose');
  expect(writeChange(sample, days(2017), days(2014), 'en')).toBe('fell');
  expect(writeChange(sample, days(2014), days(2014), 'en')).toBe('did not change');
  expect(writeChange(sample, days(2014), days(2017), 'az')).toBe('artıb');
});

test('the first number of the shipped report is the one that readers know', () => {
  const [figure] = viewKeyFigures(joinShipped(), 'published/f001', 'en');
  expect([figure?.value, figure?.text]).toEqual([356, '356']);
});
