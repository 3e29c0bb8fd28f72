import { expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

const read = (
  kind: 'count' | 'percent' | 'number' | 'year' | 'currency' | 'email',
  raw: string,
) => {
  const reading = readTyped({ kind }, raw);
  return reading && ('cell' in reading ? reading.cell : reading.fault);
};

it('reads numbers as each language writes them', () => {
  expect(['12', ' 1 200 ', '0'].map((raw) => read('count', raw))).toEqual([12, 1200, 0]);
  expect(['2,5', '2.5', '−3', '1234,567', '0,125'].map((raw) => read('number', raw))).toEqual([
    2.5, 2.5, -3, 1234.567, 0.125,
  ]);
  expect(['40 %', '%40', '40'].map((raw) => read('percent', raw))).toEqual([40, 40, 40]);
});

it('refuses what can be read in two ways, as the importer does', () => {
  expect(['1.234', '1,234', '12.345.678'].map((raw) => read('number', raw))).toEqual([
    'unclear',
    'unclear',
    'unclear',
  ]);
});

it('says what is expected where something else was typed', () => {
  expect([read('count', '2,5'), read('count', '-1'), read('count', 'many')]).toEqual([
    'count',
    'count',
    'count',
  ]);
  expect([read('percent', '101'), read('year', '12'), read('email', 'office')]).toEqual([
    'percent',
    'year',
    'email',
  ]);
  expect(readTyped({ kind: 'rank', most: 3 }, '4')).toEqual({ fault: 'rank', expected: '3' });
  expect(readTyped({ kind: 'number', least: 0, most: 5 }, '7')).toEqual({
    fault: 'range',
    expected: '0–5',
  });
});

it('takes nothing for no answer, and a currency in small letters', () => {
  expect([read('count', '  '), read('currency', 'eur')]).toEqual([undefined, 'EUR']);
});
