import { expect, test } from 'vitest';
import { answersQuery, countParts, letterOf, partOf, shareOf, wordsOf } from './shards.ts';

test('an id lies in the part that its FNV-1a hash gives', () => {
  // Published values of FNV-1a (32 bits): "" 811c9dc5, "a" e40c292c, "foobar" bf9cf968.
  expect(partOf('', 1000)).toBe(0x811c9dc5 % 1000);
  expect(partOf('a', 1000)).toBe(0xe40c292c % 1000);
  expect(partOf('foobar', 1000)).toBe(0xbf9cf968 % 1000);
});

test('ten thousand ids fill their parts evenly: none is fetched with more than thirty others', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `tr-${at}`);
  const parts = countParts(ids.length);
  const sizes = [...Map.groupBy(ids, (id) => partOf(id, parts)).values()].map((one) => one.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(30);
  expect(parts).toBe(1250);
});

test('every part of an empty list is the first one', () => {
  expect(countParts(0)).toBe(1);
  expect(partOf('anything', 1)).toBe(0);
});

test('a name answers the beginnings of its words, in any order', () => {
  expect(wordsOf('sut ve sut urunleri, izmir')).toEqual(['sut', 've', 'sut', 'urunleri', 'izmir']);
  expect(answersQuery('sut ve sut urunleri', 'uru sut')).toBe(true);
  expect(answersQuery('sut ve sut urunleri', 'unleri')).toBe(false);
  expect(letterOf('sut')).toBe('73-75');
  expect(letterOf('x')).toBe('78');
});

test('a name is the nearer the more of it was typed; one that begins otherwise is the farthest', () => {
  const names = ['izmir lojistik kumesi', 'izmir', 'kemalpasa izmir', 'izmir alt bolgesi'];
  const near = (query: string) =>
    names.toSorted((a, b) => shareOf(b, query) - shareOf(a, query) || (a < b ? -1 : 1));
  for (const query of ['izm', 'izmir'])
    expect(near(query)).toEqual([
      'izmir',
      'izmir alt bolgesi',
      'izmir lojistik kumesi',
      'kemalpasa izmir',
    ]);
  expect(shareOf('', '')).toBe(0);
});
