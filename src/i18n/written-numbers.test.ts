import { describe, expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { findWrittenNumbers } from './written-numbers.ts';

const valuesIn = (text: string, locale: Locale) =>
  findWrittenNumbers(text, locale).map(({ value }) => value);

describe('numbers are read with the signs of their language', () => {
  test.each([
    ['en', '1,234.5'],
    ['az', '1.234,5'],
    ['tr', '1.234,5'],
    ['ka', '1 234,5'],
    ['ka', '1\u00a0234,5'],
  ] as const)('%s: %s', (locale, text) => {
    expect(valuesIn(`(${text})`, locale)).toEqual([1234.5]);
  });

  test('several groups are one number', () => {
    expect(valuesIn('1,234,567', 'en')).toEqual([1_234_567]);
    expect(valuesIn('1.234.567', 'tr')).toEqual([1_234_567]);
  });

  test('a comma that parts thousands in English is before decimals in Turkish', () => {
    expect(valuesIn('1,234', 'en')).toEqual([1234]);
    expect(valuesIn('1,234', 'tr')).toEqual([1.234]);
  });

  test('a code with a point is the same in every language', () => {
    expect(valuesIn('NACE 28.99', 'tr')).toEqual(valuesIn('NACE 28.99', 'en'));
  });
});

test('endings, signs and words around the digits do not count', () => {
  expect(valuesIn('19-cu əsrdə 26 layihənin 18,75%-i', 'az')).toEqual([19, 26, 18.75]);
  expect(valuesIn('%75’ini, 89’un, 2011’de', 'tr')).toEqual([75, 89, 2011]);
  expect(valuesIn('მე-19 საუკუნეში, 34-ის 17,5%', 'ka')).toEqual([19, 34, 17.5]);
  expect(valuesIn('the 19th century, the 1990s.', 'en')).toEqual([19, 1990]);
});

test('ranges, lists and dates are the numbers in them', () => {
  expect(valuesIn('2011–2013, 2142-2147', 'en')).toEqual([2011, 2013, 2142, 2147]);
  expect(valuesIn('In 2011, 150 firms; 13, 14.', 'en')).toEqual([2011, 150, 13, 14]);
  expect(valuesIn('30.10.2012', 'tr')).toEqual([30, 10, 2012]);
});

test('each has its place', () => {
  expect(findWrittenNumbers('a 1.234 b 56', 'tr')).toEqual([
    { text: '1.234', value: 1234, index: 2 },
    { text: '56', value: 56, index: 10 },
  ]);
});
