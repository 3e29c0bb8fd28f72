import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountRows as Rows, readCounts } from '../../testing/spreadsheets/read-counts.ts';

/** Reads a table in a portal with the sections of NACE, which have every division as a part. */
function read(rows: Rows) {
  const { numbers, errors } = readCounts('nace', rows);
  return { numbers, errors };
}

/** Numbers that are divisions of the classification too. */
const count = fc.integer({ min: 1, max: 99 });
/** Names as written by offices: known, misspelt, unknown, totals. */
const place = fc.constantFrom('Adana', 'Mersin', 'Adanna', 'Hatay', 'Toplam', '', 'Total');
const title = fc.constantFrom([], [['Table 3. Wineries and hotels by province']]);

/** A table whose columns count something other than the sectors of the portal. */
const countsOnly = fc
  .record({
    title,
    hasHeader: fc.boolean(),
    corner: fc.constantFrom('Region', 'Province', 'İl', 'Województwo', ''),
    heads: fc.uniqueArray(fc.constantFrom('Wineries', 'Hotels', 'Workshops', 'Persons', 'Land'), {
      minLength: 2,
      maxLength: 5,
    }),
    front: fc.constantFrom('none', 'No', 'Region code', 'İl kodu'),
    places: fc.uniqueArray(place, { minLength: 2, maxLength: 6 }),
    counts: fc.array(fc.array(count, { minLength: 5, maxLength: 5 }), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ title: above, hasHeader, corner, heads, front, places, counts }): Rows => {
    const codes = ['01', '33', '10', '25', '45', '62'];
    const lead = (n: number) =>
      front === 'none' ? [] : front === 'No' ? [n + 1] : [codes[n] ?? ''];
    const body = places.map((name, n) => [
      ...lead(n),
      name,
      ...(counts[n] ?? []).slice(0, heads.length),
    ]);
    const header = [...(front === 'none' ? [] : [front]), corner, ...heads];
    return [...above, ...(hasHeader ? [header] : []), ...body];
  });

test('counts that look like codes are never read as sectors, whatever the header', () => {
  fc.assert(
    fc.property(countsOnly, (rows) => {
      const { numbers, errors } = read(rows);
      expect(numbers).toEqual([]);
      expect(errors).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('in the same table turned over, counts are no sectors either', () => {
  fc.assert(
    fc.property(countsOnly, (rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      const turned = Array.from({ length: width }, (_, n) => rows.map((row) => row[n] ?? ''));
      expect(read(turned).numbers).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a known sector takes its own counts, all of them, and an unknown one beside it none', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(['Manufacturing', 'Wineries', 'Hotels', 'Construction'], {
        minLength: 2,
      }),
      fc.array(count, { minLength: 8, maxLength: 8 }),
      (heads, counts) => {
        fc.pre(heads.some((head) => /^[MC]/.test(head)));
        const at = (row: number, column: number) => counts[row * 4 + column] ?? 0;
        const rows = ['Adana', 'Mersin'].map((name, row) => [
          name,
          ...heads.map((_, column) => at(row, column)),
        ]);
        const expected = ['TR-01', 'TR-33'].flatMap((region, row) =>
          heads.flatMap((head, column) =>
            /^[MC]/.test(head) ? [`${region} ${head.toLowerCase()} ${at(row, column)}`] : [],
          ),
        );
        expect(read([['Region', ...heads], ...rows]).numbers).toEqual(expected.sort());
      },
    ),
  );
});

const industry = [
  'TR-01 construction 7',
  'TR-01 manufacturing 5',
  'TR-33 construction 9',
  'TR-33 manufacturing 8',
];

test.each<[string, Rows]>([
  [
    'a header of codes alone',
    [
      ['Region', 10, 41],
      ['Adana', 5, 7],
      ['Mersin', 8, 9],
    ],
  ],
  [
    'codes below words of another language',
    [
      ['Województwo', 'Żywność', 'Budynki'],
      ['PKD', 10, 41],
      ['Adana', 5, 7],
      ['Mersin', 8, 9],
    ],
  ],
  [
    'a column that says that it holds codes',
    [
      ['Region', 'Code', 'Persons'],
      ['Adana', 10, 5],
      ['Adana', 41, 7],
      ['Mersin', 10, 8],
      ['Mersin', 41, 9],
    ],
  ],
  [
    'a column that names the classification',
    [
      ['Region', 'Dział PKD 2007', 'Pracujący'],
      ['Adana', 10, 5],
      ['Adana', 41, 7],
      ['Mersin', 10, 8],
      ['Mersin', 41, 9],
    ],
  ],
])('codes are read from %s', (_, rows) => {
  expect(read(rows)).toEqual({ numbers: industry, errors: [] });
});

test('a table without sectors lacks them; its measure is no name', () => {
  expect(
    read([
      ['Region', 'Persons'],
      ['Adana', 450],
      ['Mersin', 210],
    ]),
  ).toEqual({
    numbers: [],
    errors: ['table.missing', 'table.missing'],
  });
});

test('an unknown code is named', () => {
  const { numbers, errors } = read([
    ['Region', 'Code', 'Persons'],
    ['Adana', 'X9', 450],
    ['Mersin', 'zz', 210],
  ]);
  expect(numbers).toEqual([]);
  expect(errors).toEqual(['table.unknown.sector', 'table.unknown.sector']);
});

test('codes of regions are read below a header that says so, as many regions as sectors', () => {
  const rows: Rows = [
    ['İl kodu', 'Sektör', 'Çalışan'],
    ['01', 'Manufacturing', 5],
    ['33', 'Construction', 9],
  ];
  expect(readCounts('plates', rows)).toMatchObject({
    numbers: ['TR-01 manufacturing 5', 'TR-33 construction 9'],
    errors: [],
  });
});
