import { expect, test } from 'vitest';
import { editionLabel, editionYears } from './edition-label.ts';

test('an Azerbaijani year takes the ending of its last spoken word', () => {
  const written = [
    ...['2011-ci', '2012-ci', '2013-cü', '2014-cü', '2015-ci', '2016-cı', '2017-ci', '2018-ci'],
    ...['2019-cu', '2010-cu', '2020-ci', '2030-cu', '2040-cı', '2050-ci', '2060-cı', '2070-ci'],
    ...['2080-ci', '2090-cı', '1900-cü', '2000-ci'],
  ];
  expect(written.map((word) => editionLabel('az', word.slice(0, 4)))).toEqual(
    written.map((word) => `${word} il`),
  );
});

test('in the other languages it stands before its noun, and another id is no year', () => {
  expect(editionLabel('tr', '2012')).toBe('2012');
  expect(editionLabel('ka', '2012')).toBe('2012 წლის');
  expect(editionLabel('en', '2012')).toBe('2012');
  expect(editionLabel('az', '2031-spring')).toBe('2031-spring');
});

test('two editions share the word for a year', () => {
  expect(editionYears('az', '2012', '2013')).toBe('2012-ci və 2013-cü il');
  expect(editionYears('ka', '2012', '2013')).toBe('2012 და 2013 წლების');
  expect(editionYears('tr', '2012', '2013')).toBe('2012 ve 2013');
  expect(editionYears('en', '2012', '2013')).toBe('2012 and 2013');
  expect(editionYears('ka', '2031-spring', '2031-autumn')).toBe('2031-spring და 2031-autumn');
});
