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
  [
    'tr',
    'TÜBİTAK’in, OSTİM’de, 10dan',
    [
      ['TÜBİTAK’in', 'TÜBİTAK’ın'],
      ['10dan', '10’dan'],
    ],
  ],
  [
    'az',
    'OECD-nın, UNIDO-nin, 2012dən',
    [
      ['OECD-nın', 'OECD-nin'],
      ['UNIDO-nin', 'UNIDO-nun'],
      ['2012dən', '2012-dən'],
    ],
  ],
  [
    'ka',
    'UNIDO-ის, მე-21, 20-ე, 35ს',
    [
      ['UNIDO-ის', 'UNIDO-ს'],
      ['მე-21', '21-ე'],
      ['20-ე', 'მე-20'],
      ['35ს', '35-ს'],
    ],
  ],
  [
    'en',
    'the 2th and the 113rd',
    [
      ['2th', '2nd'],
      ['113rd', '113th'],
    ],
  ],
] as const)('endings of another number or acronym are found: %s', (locale, text, expected) => {
  expect(found(text, locale)).toEqual(expected);
});

test.each([
  [
    'tr',
    '2012’de, 40’tan, 3’te, %17’si, 2/3’si, 1.000.000’dan, 26’ncı, 2012’deki, 6’lı, KOSGEB’nin, AB’ye',
  ],
  [
    'az',
    '356-sı, 2012-ci, 6-cı, 17%-i, 10-luq, 2011-2013-cü, 2012-dəki, 1.000.000-dan, ABŞ-ın, QHT-lər',
  ],
  ['ka', '35-ს, 28-სთან, 2012-ის, 16,7-ს, მე-20, 21-ე, OECD-ის, UNDP-სთან, 3D-ში'],
  ['en', '2012’da, the 3rd, the 1,012th and 112th, 12345,678th'],
] as const)(
  'those of the number itself, and what makes words of numbers, are not: %s',
  (locale, text) => {
    expect(found(text, locale)).toEqual([]);
  },
);
