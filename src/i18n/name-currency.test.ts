import { expect, test } from 'vitest';
import { inEachLocale, locales } from './locales.ts';
import { nameCurrency } from './name-currency.ts';

test('a currency of the region is called as editors call it', () => {
  expect(inEachLocale((locale) => nameCurrency('GEL', locale))).toMatchObject({
    az: 'Gürcüstan larisi',
    tr: 'Gürcistan larisi',
    ka: 'ქართული ლარი',
    en: 'Georgian laris',
  });
});

test('any other one has a name too, in each language', () => {
  expect(nameCurrency('PLN', 'tr')).toBe('Polonya zlotisi');
  for (const locale of locales) expect(nameCurrency('PLN', locale)).not.toBe('PLN');
  expect(nameCurrency('QQQ', 'en')).toBe('QQQ');
});
