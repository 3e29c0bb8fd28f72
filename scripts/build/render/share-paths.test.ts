import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interleave, sideOf } from './share-paths.ts';

const languages = ['az', 'tr', 'ka', 'en'];
const paths = (...names: string[]) => names.map((pathname) => ({ pathname }));

test('each thread has half of the languages; what has none belongs to the second', () => {
  const sides = ['/az/map/', '/tr/', 'ka/map', '/en/', '/c/12/', '/'].map((path) =>
    sideOf(path, languages),
  );
  expect(sides).toEqual([0, 0, 1, 1, 1, 1]);
});

test('the paths of both threads come in turn, those of each as they were', () => {
  const mixed = interleave(paths('/az/1', '/az/2', '/az/3', '/az/4', '/en/1', '/en/2'), languages);
  expect(mixed.map(({ pathname }) => pathname)).toEqual([
    '/az/1',
    '/az/2',
    '/en/1',
    '/az/3',
    '/az/4',
    '/en/2',
  ]);
});

test('no path is lost, and none passes another one of its thread', () => {
  const name = fc.record({ language: fc.constantFrom(...languages, 'c'), n: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const all = names.map(({ language, n }, at) => ({ pathname: `/${language}/${n}/`, at }));
      const mixed = interleave(all, languages);
      expect([...mixed].sort((a, b) => a.at - b.at)).toEqual(all);
      for (const side of [0, 1]) {
        const own = mixed.filter(({ pathname }) => sideOf(pathname, languages) === side);
        expect(own).toEqual([...own].sort((a, b) => a.at - b.at));
      }
    }),
  );
});
