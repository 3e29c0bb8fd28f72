import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/domain/reads/packed-numbers.ts';
import type { Reading, ReadList } from '../../../src/portal/reads/page-account.ts';
import type { KeptSite } from './kept-site.ts';
import { packSite, unpackSite } from './pack-site.ts';
import { withoutWaste } from './site-lists.ts';

const readings = Array.from({ length: 9 }, (_, at): Reading => ['clusters', `c${at}`, 'x']);
/** What something read, in plain numbers. */
const list = (readings: readonly number[], shared: readonly number[] = []): ReadList => ({
  readings: packNumbers(readings),
  shared: packNumbers(shared),
});
const page = { component: 'a.astro', route: '/a', file: 'a/index.html', photographs: [] };
const kept = { hash: 'h', size: 1, written: 2 };
const route = { component: 'a.astro', route: '/a', type: 'page', paths: ['/a'], given: [] };

/** A site of two pages; of its readings and shared things as many are used as its pages name. */
const site = (pages: readonly (readonly [readings: number[], shared: number[]])[]): KeptSite => ({
  compiledKey: 'compiled',
  commonKey: 'common',
  compiled: [{ file: 'entry.mjs', size: 7, written: 1 }],
  entry: 'entry.mjs',
  styles: new Map(),
  texts: new Map(),
  origin: 'https://x.org',
  photographs: new Map(),
  others: [],
  book: {
    readings,
    shared: [
      { ...list([3, 4]), call: { name: 'f', keys: ['en'] }, digest: 'd' },
      { ...list([5], [0]), call: undefined, digest: undefined },
      { ...list([6]), call: undefined, digest: undefined },
    ],
  },
  common: list([0]),
  routes: [{ ...route, read: list([1], [2]) }],
  pages: new Map(
    pages.map(([own, shared], at) => [`a${at}`, { ...page, kept, read: list(own, shared) }]),
  ),
});

/** A site with plain lists, to be compared. */
const plain = (given: KeptSite) =>
  JSON.parse(
    JSON.stringify({ ...given, pages: [...given.pages] }, (_, value: unknown) =>
      value instanceof Uint8Array ? unpackNumbers(value) : value,
    ),
  ) as unknown;

test('a site that was packed is what it was', () => {
  const given = site([
    [[2, 7], [1]],
    [[], []],
  ]);
  expect(plain(unpackSite(packSite(given)))).toEqual(plain(given));
});

test('what no page reads any more is cleared away once there is much of it', () => {
  const used = site([[[2, 7, 8], [1]]]);
  expect(withoutWaste(used)).toBe(used);
  const wasted = withoutWaste(site([[[8], []]]));
  // The route still lists its pages by what it read.
  expect(wasted.book.readings.map(([, name]) => name)).toEqual(['c0', 'c1', 'c6', 'c8']);
  expect(wasted.book.shared.length).toBe(1);
  const [own] = wasted.pages.values();
  expect(wasted.book.readings[own ? (unpackNumbers(own.read.readings)[0] ?? -1) : -1]).toEqual([
    'clusters',
    'c8',
    'x',
  ]);
});
