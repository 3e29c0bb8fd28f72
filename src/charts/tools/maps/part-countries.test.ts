import { expect, test } from 'vitest';
import { partCountries } from './part-countries.ts';

const span = (id: string, from: number, to: number) => ({ id, from, to });

test('two small countries beside a large one share a drawing below it', () => {
  // Degrees east of Türkiye, Georgia and Azerbaijan.
  const spans = [span('TR', 26, 44.8), span('GE', 40, 46.7), span('AZ', 44.8, 50.4)];
  expect(partCountries(spans)).toEqual([['TR'], ['GE', 'AZ']]);
});

test('a country that is small beside a small one has a drawing of its own', () => {
  const spans = [span('A', 0, 100), span('B', 100, 130), span('C', 130, 135)];
  expect(partCountries(spans)).toEqual([['A'], ['B'], ['C']]);
});

test('countries of one size stay together, and one is a drawing', () => {
  const equal = [0, 1, 2, 3].map((at) => span(`E${at}`, 10 * at, 10 * at + 10));
  expect(partCountries(equal)).toEqual([['E0', 'E1', 'E2', 'E3']]);
  expect(partCountries([span('A', 0, 1)])).toEqual([['A']]);
  expect(partCountries([])).toEqual([]);
});
