import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathsOfShard, readShard } from './shard.ts';

test('a shard is written as its number of how many there are', () => {
  expect(readShard('2/4')).toEqual({ number: 2, of: 4 });
  for (const text of ['0/4', '5/4', '1/0', '2', '1/65', '1/4/2', 'a/b', '-1/2', ''])
    expect(readShard(text), text).toBeUndefined();
});

test('all shards together have each path once, each about as many', () => {
  const lists = fc.array(fc.tuple(fc.constantFrom('az', 'tr', ''), fc.nat()), { maxLength: 60 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 9 }), (pairs, of) => {
      const paths = pairs.map(([language, id], at) => `${language}/${id}-${at}`);
      const shards = Array.from({ length: of }, (_, at) =>
        pathsOfShard(paths, { number: at + 1, of }, (path) => path.split('/', 1)[0] ?? ''),
      );
      expect(shards.flat().toSorted()).toEqual(paths.toSorted());
      const sizes = shards.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a shard has pages of few languages', () => {
  const paths = ['az/1', 'tr/1', 'az/2', 'tr/2'];
  const first = pathsOfShard(paths, { number: 1, of: 2 }, (path) => path.slice(0, 2));
  expect(first).toEqual(['az/1', 'az/2']);
});
