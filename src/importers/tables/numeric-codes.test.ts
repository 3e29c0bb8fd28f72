import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CountRows as Rows,
  readCounts,
} from '../../../workshop/testing/spreadsheets/read-counts.ts';

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

/** Amounts in thousands that are codes of divisions or groups too. */
const amount = fc.tuple(count, fc.integer({ min: 1, max: 9 })).map(([n, tenth]) => `${n}.${tenth}`);

test.each([true, false])(
  'a classification named above a group of columns makes no code of their counts, merged: %s',
  (isMerged) => {
    fc.assert(
      fc.property(
        fc.constantFrom('of which by activity (NACE)', 'ОКЭД', 'Dział PKD 2007'),
        fc.constantFrom<string[]>(['All activities'], ['Persons'], []),
        fc.shuffledSubarray(['Manufacturing', 'Wineries', 'Hotels', 'Construction', 'Land'], {
          minLength: 2,
        }),
        fc.oneof(
          fc.array(count.map(String), { minLength: 18, maxLength: 18 }),
          fc.array(amount, { minLength: 18, maxLength: 18 }),
        ),
        (group, before, heads, counts) => {
          const lead = 1 + before.length;
          const width = lead + heads.length;
          const at = (row: number, column: number) => counts[row * 6 + column] ?? '';
          const rows = ['Adana', 'Mersin', 'Hatay'].map((name, row) => [
            name,
            ...Array.from({ length: width - 1 }, (_, column) => at(row, column)),
          ]);
          const table: Rows = [
            ['Thousand persons'],
            ['', ...before, group, ...heads.slice(1).map(() => '')],
            [...Array.from({ length: lead }, () => ''), ...heads],
            ...rows,
          ];
          const merges = [{ top: 2, left: lead + 1, bottom: 2, right: width }];
          const { numbers } = readCounts('nace', table, {}, isMerged ? merges : []);
          const expected = ['TR-01', 'TR-33'].flatMap((region, row) =>
            heads.flatMap((head, column) =>
              /^[MC]/.test(head)
                ? `${region} ${head.toLowerCase()} ${Math.round(1000 * Number(at(row, lead - 1 + column)))}`
                : [],
            ),
          );
          // A column of the measure above them leaves the others out.
          const isAsked = before.includes('Persons');
          expect(isAsked ? [] : numbers).toEqual(isAsked ? numbers : expected.sort());
        },
      ),
      { numRuns: 150 },
    );
  },
);

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

test('a total named in the outer row of a header alone lacks no sector', () => {
  const { numbers, errors } = read([
    ['', 'Total', 'by activity', '', ''],
    ['', '', 'Manufacturing', 'Construction', 'Agriculture'],
    ['Adana', 12, 5, 4, 3],
    ['Mersin', 21, 8, 7, 6],
  ]);
  expect(numbers).toHaveLength(6);
  expect(errors).toEqual([]);
});

test.each<[string, Rows, readonly string[]]>([
  [
    'letters of sections',
    [
      ['Region', 'A', 'C', 'F'],
      ['Adana', '10', '41', '33'],
    ],
    ['TR-01 agriculture 10', 'TR-01 construction 33', 'TR-01 manufacturing 41'],
  ],
  [
    'two letters, one of them a mark elsewhere',
    [
      ['Region', 'C', 'F'],
      ['Adana', '10', '41'],
    ],
    ['TR-01 construction 41', 'TR-01 manufacturing 10'],
  ],
  [
    'two names',
    [
      ['Region', 'Manufacturing', 'Construction'],
      ['Adana', '10', '41'],
    ],
    ['TR-01 construction 41', 'TR-01 manufacturing 10'],
  ],
])('a table of one row keeps its counts below their sectors: %s', (_, rows, numbers) => {
  expect(read(rows).numbers).toEqual(numbers);
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
