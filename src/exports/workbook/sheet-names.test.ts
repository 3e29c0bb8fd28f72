import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

test.each([
  ['Form 2013/ka?', 'Form 2013 ka'],
  ["'quoted'", 'quoted'],
  ['[a]:b*c\\d', 'a b c d'],
  ['', 'Sheet'],
  ['???', 'Sheet'],
  // Excel reserves this name for its change history.
  ['History', 'History_'],
  ['კლასტერების კითხვარი', 'კლასტერების კითხვარი'],
  ['Nəşrin hesabatında çap olunmuş göstəricilər', 'Nəşrin hesabatında çap olunmuş'],
])('%j is called %j', (given, name) => {
  expect(sheetNames([given])).toEqual([name]);
});

test('names that differ only in case or after their 31st letter are told apart by a number', () => {
  const long = 'x'.repeat(40);
  expect(sheetNames(['Form', 'FORM', 'form', long, `${long}y`])).toEqual([
    ...['Form', 'FORM (2)', 'form (3)'],
    ...['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ]);
});

test('whatever the names are, Excel takes them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 8 }),
      (given) => {
        const names = sheetNames(given);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of names) {
          expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
          expect(name).not.toMatch(/^'|'$/);
          expect(name.isWellFormed()).toBe(true);
        }
      },
    ),
  );
});
