import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByKey, partOf, partsWith } from './parts.ts';

const cut = (words: readonly string[]) =>
  cutByKey(
    words.toSorted(),
    (word) => word,
    (word) => word.length,
  );
const startsOf = (words: readonly string[]) => cut(words).map(({ start }) => start);

test('parts hold each word once, and are found by any prefix of it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcşıəkღ'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 2500 }), word, (all, prefix) => {
      const parts = cut(all);
      expect(parts.flatMap(({ entries }) => entries)).toEqual(all.toSorted());
      const found = partsWith(startsOf(all), prefix).flatMap((at) => parts[at]?.entries ?? []);
      const begun = (some: readonly string[]) => some.filter((own) => own.startsWith(prefix));
      expect(begun(found)).toEqual(begun(all.toSorted()));
    }),
    { numRuns: 30 },
  );
});

test('all parts may hold words with the empty prefix', () => {
  expect(partsWith(['a', 'ba', 'c'], '')).toEqual([0, 1, 2]);
});

test('a word is in the last part that does not start behind it', () => {
  const starts = ['a', 'ba', 'bal k', 'c'];
  const asked = ['a', 'b', 'ba', 'bal', 'bal k', 'bala', 'd', '0'];
  expect(asked.map((word) => partOf(starts, word))).toEqual([0, 0, 1, 1, 2, 2, 3, -1]);
});

test('few words are one part, more are cut at three thousand characters', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `w${String(at).padStart(4, '0')}`);
  expect(cut(words.slice(0, 10))).toHaveLength(1);
  // 600 words of five characters each.
  expect(cut(words).map(({ entries }) => entries.length)).toEqual([600, 400]);
  expect(startsOf(words)).toEqual(['w', 'w06']);
});
