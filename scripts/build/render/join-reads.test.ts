import { expect, test } from 'vitest';
import { joinReads } from './join-reads.ts';
import type { ReadPages } from './render-messages.ts';

const page = (path: string, read: number) => ({
  path,
  read,
  route: 'a',
  file: `${path}/index.html`,
  kept: undefined,
  photographs: [],
});

test('what two threads have read is one list of names, each with what was found now', () => {
  const one: ReadPages = {
    names: ['never read', 'name', 'total'],
    digests: ['-', 'Tea', '7'],
    inner: [undefined, undefined, [1]],
    sets: [[2], [1]],
    common: [1],
    pages: [page('en/a', 0), page('en/b', 1)],
  };
  const before: ReadPages = {
    names: ['name', 'place', 'total'],
    digests: ['Tee', 'Rize', '7'],
    inner: [undefined, undefined, [0, 1]],
    sets: [[2, 1], [0]],
    common: [],
    pages: [page('az/a', 0), page('az/b', 1)],
  };
  const joined = joinReads([one, before]);
  const told = (read: number) => (joined.sets[read] ?? []).map((at) => joined.names[at]).sort();
  expect([...joined.names].sort()).toEqual(['name', 'place', 'total']);
  const digestOf = (name: string) => joined.digests[joined.names.indexOf(name)];
  expect([digestOf('name'), digestOf('place')]).toEqual(['Tea', 'Rize']);
  expect(joined.inner[joined.names.indexOf('total')]).toEqual([joined.names.indexOf('name')]);
  expect(joined.common).toEqual([joined.names.indexOf('name')]);
  expect(joined.pages.map(({ path, read }) => [path, told(read)])).toEqual([
    ['en/a', ['total']],
    ['en/b', ['name']],
    ['az/a', ['place', 'total']],
    ['az/b', ['name']],
  ]);
});
