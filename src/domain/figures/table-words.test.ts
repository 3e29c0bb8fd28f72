import { expect, test } from 'vitest';
import { regionHead } from './table-words.ts';

test('regions of one level are called by it, others regions of any kind', () => {
  expect(regionHead([{ level: 'province' }, { level: 'province' }])).toEqual({
    regionLevel: 'province',
  });
  expect(regionHead([{ level: 'province' }, { level: 'region' }])).toEqual({ word: 'region' });
  expect(regionHead([])).toEqual({ word: 'region' });
});
