import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { readQuery } from './read-query.ts';

const words = (query: string, locale: Parameters<typeof readQuery>[1]) =>
  readQuery(query, locale).map(({ word }) => word);

describe('the words of a query', () => {
  test.each([
    ['tr', 'İZMİR IĞDIR', ['izmir', 'igdir']],
    ['tr', 'IZMIR', ['izmir']],
    ['az', 'Bakı və Gəncə', ['baki', 'gence']],
    ['ka', 'ᲠᲐ ᲐᲠᲘᲡ ᲙᲚᲐᲡᲢᲔᲠᲘ', ['klasteri']],
    ['en', 'the wine of Kakheti', ['wine', 'kakheti']],
    ['en', 'wine wine WINE', ['wine']],
    ['tr', 'UR-GE desteği', ['urge', 'destegi']],
    ['en', 'what is', ['what', 'is']],
    ['en', '?!… 😀', []],
    ['en', '', []],
  ] as const)('%s: %s', (locale, query, expected) => {
    expect(words(query, locale)).toEqual(expected);
  });

  test('are spelled in small letters of the language', () => {
    expect(readQuery('IĞDIR', 'tr')[0]?.spelled).toBe('ığdır');
    expect(readQuery('IGDIR', 'en')[0]?.spelled).toBe('igdir');
  });

  test('are at most ten of the first 300 signs', () => {
    expect(words(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '), 'en')).toHaveLength(10);
    expect(words('x'.repeat(10_000), 'en')).toEqual(['x'.repeat(40)]);
  });

  test('of any text are folded and without doubles', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...locales), (query, locale) => {
        const found = words(query, locale);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((word) => word !== '' && !/\s/.test(word))).toBe(true);
      }),
    );
  });
});

test('only the first 300 signs of a query are read', () => {
  expect(words(`${' '.repeat(299)}ab`, 'en')).toEqual(['a']);
  expect(words(`${' '.repeat(300)}ab`, 'en')).toEqual([]);
});
