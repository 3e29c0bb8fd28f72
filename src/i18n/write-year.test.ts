import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { writeMonth, writeYear, type YearForm } from './write-year.ts';

const forms: readonly YearForm[] = ['plain', 'year', 'of', 'in', 'from', 'until'];
const write = (year: number, locale: Locale) => forms.map((form) => writeYear(year, form, locale));

/** Endings as in school grammars: by the last non-zero digit, and its place. */
const units = { az: ['ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'] };
const tens = { az: ['cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'] };
const turkish = {
  units: [
    ['in', 'de', 'den', 'e'],
    ['nin', 'de', 'den', 'ye'],
    ['ün', 'te', 'ten', 'e'],
    ['ün', 'te', 'ten', 'e'],
    ['in', 'te', 'ten', 'e'],
    ['nın', 'da', 'dan', 'ya'],
    ['nin', 'de', 'den', 'ye'],
    ['in', 'de', 'den', 'e'],
    ['un', 'da', 'dan', 'a'],
  ],
  tens: [
    ['un', 'da', 'dan', 'a'],
    ['nin', 'de', 'den', 'ye'],
    ['un', 'da', 'dan', 'a'],
    ['ın', 'ta', 'tan', 'a'],
    ['nin', 'de', 'den', 'ye'],
    ['ın', 'ta', 'tan', 'a'],
    ['in', 'te', 'ten', 'e'],
    ['in', 'de', 'den', 'e'],
    ['ın', 'da', 'dan', 'a'],
  ],
  hundred: ['ün', 'de', 'den', 'e'],
  thousand: ['in', 'de', 'den', 'e'],
} as const;

const years = fc.integer({ min: 1900, max: 2100 });

describe('a year in its language', () => {
  test('forms of 2011 in the four languages', () => {
    expect(write(2011, 'az')).toEqual([
      '2011',
      '2011-ci il',
      '2011-ci ilin',
      '2011-ci ildə',
      '2011-ci ildən',
      '2011-ci ilə qədər',
    ]);
    expect(write(2011, 'tr')).toEqual([
      '2011',
      '2011 yılı',
      '2011’in',
      '2011’de',
      '2011’den',
      '2011’e kadar',
    ]);
    expect(write(2011, 'ka')).toEqual([
      '2011',
      '2011 წელი',
      '2011 წლის',
      '2011 წელს',
      '2011 წლიდან',
      '2011 წლამდე',
    ]);
    expect(write(2011, 'en')).toEqual([
      '2011',
      '2011',
      'of 2011',
      'in 2011',
      'from 2011',
      'until 2011',
    ]);
  });

  test('the ordinal of an Azerbaijani year follows its last spoken word', () => {
    fc.assert(
      fc.property(years, (year) => {
        const ten = Math.floor(year / 10) % 10;
        // 1900 and 2100 end in “hundred”, 2000 in “thousand”.
        const round = year % 1000 === 0 ? 'ci' : 'cü';
        const ending = year % 10 ? units.az[(year % 10) - 1] : ten ? tens.az[ten - 1] : round;
        expect(writeYear(year, 'in', 'az')).toBe(`${year}-${ending} ildə`);
      }),
    );
  });

  test('cases of a Turkish year follow its last spoken word', () => {
    fc.assert(
      fc.property(years, (year) => {
        const ten = Math.floor(year / 10) % 10;
        const round = year % 1000 === 0 ? turkish.thousand : turkish.hundred;
        const endings =
          year % 10 ? turkish.units[(year % 10) - 1] : ten ? turkish.tens[ten - 1] : round;
        const [genitive, locative, ablative, dative] = endings ?? [];
        expect(write(year, 'tr').slice(2)).toEqual([
          `${year}’${genitive}`,
          `${year}’${locative}`,
          `${year}’${ablative}`,
          `${year}’${dative} kadar`,
        ]);
      }),
    );
  });

  test('every form of every language holds the year itself', () => {
    fc.assert(
      fc.property(
        years,
        fc.constantFrom<Locale>('az', 'tr', 'ka', 'en'),
        fc.constantFrom(...forms),
        (year, locale, form) => {
          expect(writeYear(year, form, locale).match(/\d+/gu)).toEqual([String(year)]);
        },
      ),
    );
  });
});

describe('a month with its year', () => {
  test.each([
    ['az', '2011-ci ilin dekabrı', '2011-ci ilin dekabrında'],
    ['tr', 'Aralık 2011', 'Aralık 2011’de'],
    ['ka', '2011 წლის დეკემბერი', '2011 წლის დეკემბერში'],
    ['en', 'December 2011', 'in December 2011'],
  ] as const)('%s', (locale, month, within) => {
    expect(writeMonth('2011-12', 'month', locale)).toBe(month);
    expect(writeMonth('2011-12', 'month-in', locale)).toBe(within);
  });

  test('vowels of the other months', () => {
    expect(writeMonth('2013-04', 'month-in', 'az')).toBe('2013-cü ilin aprelində');
    expect(writeMonth('2013-06', 'month-in', 'az')).toBe('2013-cü ilin iyununda');
    expect(writeMonth('2013-08', 'month-in', 'ka')).toBe('2013 წლის აგვისტოში');
    expect(writeMonth('2016-07', 'month-in', 'tr')).toBe('Temmuz 2016’da');
  });
});
