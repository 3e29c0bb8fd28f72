import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { countryName } from './country-name.ts';

const sample = joinSample();

test('a country of the portal has the name that the portal gives it', () => {
  expect(countryName(sample, 'XX', 'ka')).toBe('ნიმუშეთი');
});

test('the Union has the name that is usual in the language', () => {
  expect(countryName(sample, 'EU', 'az')).toBe('Avropa İttifaqı');
});

test('any other country of the world has its name in the language', () => {
  expect(countryName(sample, 'BR', 'tr')).toBe('Brezilya');
});
