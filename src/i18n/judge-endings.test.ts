import { expect, test } from 'vitest';
import { findWrongEndings } from './judge-endings.ts';
import type { Locale } from './locales.ts';

const found = (text: string, locale: Locale) =>
  findWrongEndings(text, locale).map((wrong) => [wrong.found, ...wrong.expected]);

test.each([
  [
    'tr',
    '2012’da, 40’dan, 3’de',
    [
      ['2012’da', '2012’de'],
      ['40’dan', '40’tan'],
      ['3’de', '3’te'],
    ],
  ],
  [
    'az',
    '356-ı qeyd, 2012-cu ildə, 6-ci',
    [
      ['356-ı', '356-nı', '356-sı'],
      ['2012-cu', '2012-ci'],
      ['6-ci', '6-cı'],
    ],
  ],
  ['ka', '2-ს, 28-ითა', []],
] as const)('endings of another number are found: %s', (locale, text, expected) => {
  expect(found(text, locale)).toEqual(expected);
});

test.each([
  ['tr', '2012’de, 40’tan, 3’te, %17’si, 2/3’si, 1.000.000’dan, 26’ncı, 2012’deki, 6’lı'],
  ['az', '356-sı, 2012-ci, 6-cı, 17%-i, 10-luq, 2011-2013-cü, 2012-dəki, 1.000.000-dan'],
  ['ka', '35-ს, 28-სთან, 2012-ის, 16,7-ს, მე-20, 21-ე'],
  ['en', '2012’da and the 3th'],
] as const)(
  'those of the number itself, and what makes words of numbers, are not: %s',
  (locale, text) => {
    expect(found(text, locale)).toEqual([]);
  },
);
