import { expect, test } from 'vitest';
import { countryFirst, suggestCountry } from './country-language.ts';

test('the language of the country comes first where the portal has it, and the others keep their order', () => {
  expect(countryFirst(['en', 'tr', 'az'], 'AZ')).toEqual(['az', 'en', 'tr']);
  expect(countryFirst(['en', 'ka'], 'GE')).toEqual(['ka', 'en']);
  expect(countryFirst(['en', 'ka'], 'TR')).toEqual(['en', 'ka']);
  expect(countryFirst(['tr', 'en'], 'MD')).toEqual(['tr', 'en']);
});

test('a country is suggested by the languages of the portal, else by that of the person, else none', () => {
  const ready = ['TR', 'GE', 'AZ'];
  expect(suggestCountry(ready, ['en', 'az'], 'en')).toBe('AZ');
  expect(suggestCountry(ready, ['az', 'tr', 'en'], 'az')).toBe('AZ');
  expect(suggestCountry(ready, ['az', 'tr', 'en'], 'en')).toBeUndefined();
  expect(suggestCountry(ready, ['en'], 'en')).toBeUndefined();
});
