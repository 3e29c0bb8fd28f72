import { expect, test } from 'vitest';
import { phrase } from '../i18n/phrase.ts';
import { findNearestName, hintForListedName } from './nearest-name.ts';

const names = [
  '2024',
  'xx-kites',
  'xx-kettles',
  'xx-teapots',
  'regional',
  'local',
  'XX-01',
  'XX-11',
];
const otherwise = phrase('check.mend.checkSpelling');

test.each([
  ['xx-kite', 'xx-kites'],
  ['xx_teapots', 'xx-teapots'],
  ['XX-Kettels', 'xx-kettles'],
  ['lоcal', 'local'],
  ['regoinal', 'regional'],
  ['XX-1', 'XX-01'],
  ['xx-teapot', 'xx-teapots'],
  ['locally', 'local'],
])('%s is near %s', (typed, meant) => {
  expect(findNearestName(typed, names)).toBe(meant);
});

test.each([
  ...['2023', 'xx-kites-2', 'yy-spoons', 'x', '', 'national park', 'x'.repeat(500)],
  // Other words that look alike, apart from their prefix.
  ...['xx-mites', 'focal', 'vocal', 'xx-knights', 'xx-knives', 'seasonal'],
])('%s is near none', (typed) => {
  expect(findNearestName(typed, names)).toBeUndefined();
});

test('where none is near, a short list is told in whole and a long one is not', () => {
  expect(hintForListedName('spoons', ['b', 'a'], otherwise).values).toMatchObject({
    names: 'a, b',
  });
  const many = Array.from({ length: 9 }, (_, at) => `name-${at}`);
  expect(hintForListedName('spoons', many, otherwise)).toBe(otherwise);
  expect(hintForListedName('spoons', [], otherwise)).toBe(otherwise);
});
