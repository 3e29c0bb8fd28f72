import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignCodes } from './assign-codes.ts';

const entries = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    preferred: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);

test('an entry gets the number that the data gives it, where nothing has had it', () => {
  const given = [
    { code: 7, id: 'long-gone' },
    { code: 2, id: 'kites' },
  ];
  const asked = [
    { id: 'teapots', preferred: 7 },
    { id: 'clouds', preferred: 3 },
    { id: 'fog' },
    { id: 'crumbs' },
  ];
  expect(assignCodes(given, asked)).toEqual([
    { code: 3, id: 'clouds' },
    { code: 8, id: 'crumbs' },
    { code: 9, id: 'fog' },
    { code: 10, id: 'teapots' },
  ]);
});

test('no number is ever given twice, whatever comes and goes over the years', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 6 }), (years) => {
      let file: { code: number; id: string }[] = [];
      for (const year of years) {
        const known = new Set(file.map(({ id }) => id));
        const added = assignCodes(
          file,
          year.filter(({ id }) => !known.has(id)),
        );
        const next = [...file, ...added];
        // Existing lines stay unchanged.
        expect(next.slice(0, file.length)).toEqual(file);
        file = next;
        for (const { id } of year) expect(file.filter((one) => one.id === id)).toHaveLength(1);
      }
      expect(new Set(file.map(({ code }) => code)).size).toBe(file.length);
    }),
  );
});

test('the order in which entries stand in their files changes nothing', () => {
  fc.assert(
    fc.property(entries, (list) => {
      expect(assignCodes([], [...list].reverse())).toEqual(assignCodes([], list));
    }),
  );
});
