import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../fold-word.ts';
import { cutParts, type IndexedWord, partOf, partsWith, readPart, writePart } from './parts.ts';
import { readPostings, writePostings } from './postings.ts';

const rising = (max: number) =>
  fc.uniqueArray(fc.nat(max), { maxLength: 40 }).map((all) => all.toSorted((a, b) => a - b));

test('pages of a word come back as they were written, scores to a sixtieth', () => {
  const posting = fc.tuple(fc.double({ min: 0.05, max: 2.4, noNaN: true }), rising(5000));
  fc.assert(
    fc.property(
      rising(100_000),
      fc.array(posting, { minLength: 40, maxLength: 40 }),
      (rows, rest) => {
        const postings = rows.map((row, at) => {
          const [score, places] = rest[at] as [number, number[]];
          return { row, score, places };
        });
        const read = readPostings(writePostings(postings));
        expect(read.map(({ row, places }) => ({ row, places }))).toEqual(
          postings.map(({ row, places }) => ({ row, places })),
        );
        for (const [at, { score }] of read.entries()) {
          expect(Math.abs(score - (postings[at]?.score ?? 0))).toBeLessThan(0.04);
        }
      },
    ),
  );
});

test('a page takes two signs if it follows closely and has no such name', () => {
  const text = writePostings([
    { row: 3, score: 2.4, places: [] },
    { row: 10, score: 1.2, places: [] },
  ]);
  expect(text).toHaveLength(4);
});

describe('the parts of an index', () => {
  const word = (spelled: string): IndexedWord => ({
    word: foldWord(spelled),
    spelled,
    level: 2,
    postings: 'AB'.repeat(30),
  });
  const list = (words: readonly string[]) =>
    [...new Set(words)]
      .map(word)
      .sort((a, b) =>
        a.word === b.word ? (a.spelled < b.spelled ? -1 : 1) : a.word < b.word ? -1 : 1,
      );
  const letters = fc.string({
    unit: fc.constantFrom(...'abcşıəკღ'),
    minLength: 1,
    maxLength: 5,
  });

  test('hold each word once, and are found by any beginning of it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 900 }),
        letters,
        (all, asked) => {
          const words = list(all);
          const parts = cutParts(words);
          const starts = parts.map(({ start }) => start);
          expect(parts.flatMap(({ text }) => readPart(text))).toEqual(words);
          const prefix = foldWord(asked);
          const read = partsWith(starts, prefix).flatMap((at) => readPart(parts[at]?.text ?? ''));
          const begun = (some: readonly IndexedWord[]) =>
            some.filter(({ word: own }) => own.startsWith(prefix)).map(({ spelled }) => spelled);
          expect(begun(read)).toEqual(begun(words));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('have each word in the last that does not start behind it', () => {
    const starts = ['a', 'ba', 'bal k', 'c'];
    expect(
      ['a', 'b', 'ba', 'bal', 'bal k', 'bala', 'd', '0'].map((own) => partOf(starts, own)),
    ).toEqual([0, 0, 1, 1, 2, 2, 3, -1]);
  });

  test('are few where one would do, and of about five thousand signs', () => {
    const words = list(Array.from({ length: 1000 }, (_, at) => `w${String(at).padStart(4, '0')}`));
    const parts = cutParts(words);
    expect(cutParts(words.slice(0, 10))).toHaveLength(1);
    expect(parts.length).toBe(14);
    expect(
      partsWith(
        parts.map(({ start }) => start),
        'w0500',
      ),
    ).toHaveLength(1);
    expect(readPart(writePart(words))).toEqual(words);
  });
});
