import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

test('what fits all pages alike is on none, and what fits a few goes to them', () => {
  const pages = Array.from({ length: 40 }, (_, at) => `p${at}`);
  const suits = (page: string) => [
    { id: 'all', score: 1 },
    ...(page === 'p7' ? [{ id: 'few', score: 1 }] : []),
  ];
  const found = suggest(new Map(pages.map((page) => [page, suits(page)])), 2, 3);
  expect([...found].filter(([, some]) => some.length > 0)).toEqual([
    ['p7', [{ id: 'few', score: 1 }]],
  ]);
});

test('what suits many is on the pages that it suits best', () => {
  const pages = Array.from({ length: 40 }, (_, at) => `p${at}`);
  const candidates = new Map(pages.map((page, at) => [page, [{ id: 'case', score: at }]]));
  const found = suggest(candidates, 1, 3);
  // A tenth of forty.
  expect(pages.filter((page) => found.get(page)?.length)).toEqual(['p36', 'p37', 'p38', 'p39']);
});

test('no suggestion is on more than a tenth of the pages, whatever fits', () => {
  const candidate = fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    score: fc.constantFrom(0.5, 1, 1.5, 2),
  });
  const own = fc.uniqueArray(candidate, { selector: ({ id }) => id });
  fc.assert(
    fc.property(fc.array(own, { maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (all, most) => {
      const candidates = new Map(all.map((some, at) => [`p${at}`, some]));
      const found = suggest(candidates, 8, most);
      expect([...found.keys()]).toEqual([...candidates.keys()]);
      const uses = new Map<string, number>();
      for (const [page, some] of found) {
        expect(some.length).toBeLessThanOrEqual(most);
        for (const [at, one] of some.entries()) {
          expect(candidates.get(page)).toContain(one);
          expect(one.score).toBeLessThanOrEqual(some[at - 1]?.score ?? one.score);
          uses.set(one.id, (uses.get(one.id) ?? 0) + 1);
        }
      }
      const tenth = Math.floor(all.length / 10);
      expect(Math.max(0, ...uses.values())).toBeLessThanOrEqual(Math.max(most, tenth));
      expect(suggest(candidates, 8, most)).toEqual(found);
    }),
  );
});
