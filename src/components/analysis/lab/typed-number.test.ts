import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useFormat } from '../../../i18n/format.ts';
import { locales } from '../../../i18n/locales.ts';
import { isPercent, readTypedNumber, writeNumber } from './typed-number.ts';

const turkish = useFormat('tr').separators;
const english = useFormat('en').separators;
const georgian = useFormat('ka').separators;

test.each([
  ['1.234', turkish, 1234],
  ['1.234', english, 1.234],
  ['1,234', english, 1234],
  ['1,5', english, 1.5],
  ['1.234,5', english, 1234.5],
  ['1 234,5', georgian, 1234.5],
  ['1\u00a0234.5', georgian, 1234.5],
  ['−3', turkish, -3],
  ['- 3', turkish, -3],
  ['12 %', english, 12],
  ['%12', turkish, 12],
  ['+7', english, 7],
  ['₺1.250,50', turkish, 1250.5],
  ['1 000 ₾', georgian, 1000],
  ['€ 3', english, 3],
  [',5', turkish, 0.5],
])('%s is read as people mean it', (typed, separators, value) => {
  expect(readTypedNumber(typed, separators)).toBe(value);
});

test.each(['', 'twelve', '1.2.3', '1O', '3 kg', '2024-05-01', '--3', '1e5', '₺'])(
  '%s is no number',
  (typed) => {
    expect(readTypedNumber(typed, english)).toBeUndefined();
  },
);

test('what is counted has no fraction where it can be read without', () => {
  expect(readTypedNumber('12.345', english, true)).toBe(12345);
  expect(readTypedNumber('12,345', turkish, true)).toBe(12345);
  expect(readTypedNumber('1.5', english, true)).toBe(1.5);
  expect(readTypedNumber('12.345', english)).toBe(12.345);
});

test('what a language writes, it reads', () => {
  const values = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100 || 0);
  fc.assert(
    fc.property(fc.constantFrom(...locales), values, (locale, value) => {
      const { separators, number } = useFormat(locale);
      expect(readTypedNumber(writeNumber(value, separators), separators)).toBe(value);
      expect(readTypedNumber(number(value), separators)).toBe(value);
    }),
  );
});

test('a number is written as the pages of its language write it', () => {
  expect(writeNumber(-1234567.891, turkish)).toBe('−1.234.567,89');
  expect(writeNumber(1234.5, english)).toBe('1,234.5');
  expect(writeNumber(-0.001, english)).toBe('0');
});

test.each([
  ['12 %', true],
  ['%12', true],
  ['1.234,5\u00a0%', true],
  ['12', false],
  ['₺300', false],
  ['%', false],
  ['yok %', false],
])('%s is typed as per cent: %s', (typed, expected) => {
  expect(isPercent(typed)).toBe(expected);
});
