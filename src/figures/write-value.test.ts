import { expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { writeValue } from './write-value.ts';

const inAll = (value: Parameters<typeof writeValue>[0]) =>
  locales.map((locale) => writeValue(value, locale).replaceAll(' ', ' '));

test('a share has its sign where the language writes it', () => {
  expect(inAll({ value: 25, unit: 'percent' })).toEqual(['25%', '%25', '25%', '25%']);
  expect(inAll({ value: 37.5, unit: 'percent' })).toEqual(['37,5%', '%37,5', '37,5%', '37.5%']);
});

test('large numbers are grouped, and keep the decimals that they have', () => {
  expect(inAll({ value: 7500, unit: 'usd' })).toEqual(['7.500', '7.500', '7500', '7,500']);
  expect(inAll({ value: 18.75, unit: 'index' })).toEqual(['18,75', '18,75', '18,75', '18.75']);
});

test('a year has no thousands, a day is written out', () => {
  expect(inAll({ value: 2012, unit: 'year' })).toEqual(Array(4).fill('2012'));
  expect(inAll({ value: Number.NaN, date: '2011-12-28', unit: 'date' })).toEqual([
    '28 dekabr 2011',
    '28 Aralık 2011',
    '2011 წლის 28 დეკემბერი',
    '28 December 2011',
  ]);
});
