import { describe, expect, test } from 'vitest';
import { casesOf, inflect } from './inflect.ts';
import { type Locale, locales } from './locales.ts';

const row = (locale: Locale, form: string, written: string) =>
  written.split(' ').map((text) => [locale, form, text] as const);

/** Endings as in each language's spelling guides and newspapers. */
const written = [
  ...row('az', 'poss', '0-ı 1-i 2-si 3-ü 4-ü 5-i 6-sı 7-si 8-i 9-u 10-u 20-si 30-u 40-ı 50-si'),
  ...row('az', 'poss', '60-ı 70-i 80-i 90-ı 100-ü 1000-i 321-i 356-sı 2012-si 1.000.000-u'),
  ...row('az', 'ord', '1-ci 2-ci 3-cü 4-cü 5-ci 6-cı 7-ci 8-ci 9-cu 10-cu 20-ci 30-cu 40-cı'),
  ...row('az', 'ord', '50-ci 60-cı 70-ci 80-ci 90-cı 100-cü 1000-ci 2026-cı'),
  ...row('az', 'dat', '1-ə 2-yə 6-ya 9-a 10-a 35-ə'),
  ...row('az', 'abl', '1-dən 3-dən 6-dan 40-dan 5-dən'),
  ...row('az', 'poss-abl', '321-indən 356-sından 9-undan'),
  ...row('az', 'acc', '6-nı 5-i 2-ni'),
  ...row('az', 'poss', '17%-i 0,61-i 35,6-sı OSTİM-i AB-si KOSGEB-i SASAD-ı'),
  // Roman numerals are read as numbers, single letters by name.
  ...row('az', 'gen', 'I-in II-nin III-ün IV-ün IX-un XII-nin XX-nin XXI-in R&D-nin'),
  ...row('tr', 'gen', 'I’in II’nin IV’ün VI’nın XIX’un XXI’in A.Ş.’nin'),
  ...row('ka', 'gen', 'I-ის II-ის XXI-ის'),
  ...row('ka', 'erg', '8-მ −8-მ №9-მ 18-მა 3/8-მა 0,8-მა VIII-მ VII-მა'),
  ...row('ka', 'with', '8-სთან 29-სთან 19-თან 5-თან'),
  ...row('ka', 'in', 'მლრდ-ში მლნ-ში'),
  ...row('tr', 'poss', '0’ı 1’i 2’si 3’ü 4’ü 5’i 6’sı 7’si 8’i 9’u 10’u 20’si 30’u 40’ı 50’si'),
  ...row('tr', 'poss', '60’ı 70’i 80’i 90’ı 100’ü 1000’i 321’i 1.000.000’u'),
  ...row('tr', 'poss-gen', '321’inin 6’sının 2’sinin'),
  ...row('tr', 'dat', '35’e 6’ya 2’ye 100’e 40’a'),
  ...row('tr', 'loc', '5’te 3’te 4’te 1’de 6’da 40’ta 1000’de'),
  ...row('tr', 'abl', '35’ten 6’dan 8’den 70’ten'),
  ...row('tr', 'gen', '2012’nin 2011’in 1990’ın 2003’ün'),
  ...row('tr', 'ins', '6’yla 35’le'),
  ...row('tr', 'ord', '1. 35.'),
  ...row('tr', 'poss', '%17’si %100’ü 0,61’i 1/3’i AB’si TTGV’si KOSGEB’i OSTİM’i'),
  ...row('tr', 'gen', 'TÜBİTAK’ın AB’nin KOSGEB’in ODTÜ’nün'),
  ...row('en', 'ord', '1st 2nd 3rd 4th 11th 12th 13th 20th 21st 22nd 113th 1,001st 1,012th'),
  ...row('ka', 'dat', '35-ს 17%-ს'),
  ...row('ka', 'from', '2012-დან'),
  ...row('ka', 'until', '2026-მდე'),
  ...row('ka', 'gen', '356-ის OSTİM-ის'),
  ...row(
    'ka',
    'ord',
    '1-ლი მე-2 მე-10 მე-20 21-ე 30-ე მე-40 50-ე მე-60 მე-100 101-ე მე-200 მე-1000',
  ),
];

/** The text before its ending. */
const bare = (text: string, locale: Locale, form: string) => {
  if (locale === 'en') return text.slice(0, -2);
  if (locale === 'ka') return text.replace(/^მე-/, '').replace(/-[ა-ჰ]+$/u, '');
  return form === 'ord' && locale === 'tr' ? text.slice(0, -1) : text.replace(/[-’][^-’]*$/u, '');
};

test.each(written)('%s %s: %s', (locale, form, text) => {
  expect(inflect(bare(text, locale, form), form, locale)).toBe(text);
});

test('Georgian words take the dative and its postposition without a hyphen', () => {
  const dative = (text: string) => inflect(text, 'dat', 'ka');
  expect(dative('2026 წლის 23 ნოემბერი')).toBe('2026 წლის 23 ნოემბერს');
  expect(dative('2011 წლის 8 აგვისტო')).toBe('2011 წლის 8 აგვისტოს');
  expect(dative('35 000')).toBe('35 000-ს');
  expect(inflect('BROP-ის არეალი', 'in', 'ka')).toBe('BROP-ის არეალში');
});

describe('a case that a language has not', () => {
  test.each(locales)('%s is refused, with those that it has', (locale) => {
    expect(() => inflect('5', 'vocative', locale)).toThrow(/found "vocative"/);
    for (const form of casesOf(locale)) expect(inflect('5', form, locale)).not.toBe('5');
  });
});

test.each(locales)('%s: only whole numbers have an ordinal', (locale) => {
  for (const text of ['OECD', 'KOB', '½', '16%', '%16', '3,8', ''])
    expect(() => inflect(text, 'ord', locale)).toThrow(`found "${text}"`);
  const thousand = { az: '1.012', tr: '1.012', ka: '1 012', en: '1,012' }[locale];
  for (const text of ['1', '2026', thousand, 'XIX'])
    expect(inflect(text, 'ord', locale)).toContain(text);
});
