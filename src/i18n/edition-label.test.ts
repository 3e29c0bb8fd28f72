import { expect, test } from 'vitest';
import { editionLabel } from './edition-label.ts';

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
