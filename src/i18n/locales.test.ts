import { expect, test } from 'vitest';
import { fallbackOrder, isLocale, localeInfo, locales } from './locales.ts';

test('languages are offered as Azerbaijani, Turkish, Georgian, English, each by its own name', () => {
  expect(locales.map((locale) => localeInfo[locale].name)).toEqual([
    'Azərbaycanca',
    'Türkçe',
    'ქართული',
    'English',
  ]);
});

test('the build has its own data for every language, so nothing falls back to English', () => {
  const tags = locales.map((locale) => localeInfo[locale].bcp47);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tags)).toEqual(tags);
  expect(Intl.Collator.supportedLocalesOf(tags)).toEqual(tags);
  expect(Intl.PluralRules.supportedLocalesOf(tags)).toEqual(tags);
});

test('a reader is offered every language, the own one first', () => {
  for (const locale of locales) {
    expect(fallbackOrder[locale][0]).toBe(locale);
    expect([...fallbackOrder[locale]].sort()).toEqual([...locales].sort());
  }
});

test('only the codes of the site are languages, in lower case', () => {
  expect(['az', 'tr', 'ka', 'en'].every(isLocale)).toBe(true);
  expect(['AZ', 'ge', 'en-GB', '', 'constructor'].some(isLocale)).toBe(false);
});
