import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importMappingSchema } from '../../schemas/import-mapping.ts';
import { readTablePortal } from '../../../workshop/testing/spreadsheets/table-portal.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { readNumbers } from './read-numbers.ts';
import { employment } from './table-kinds.ts';

const { lists, tree } = readTablePortal('ar');

/** The combined numbers of files, sorted, and the number of errors. */
function read(texts: readonly string[], adds = false) {
  const mapping = importMappingSchema.parse({
    for: 'table',
    as: 'employment',
    sum: adds ? 'yes' : 'no',
  });
  const files = texts.map((text, at) => {
    const file = `${at}.csv`;
    const reading = readWorkbook(Buffer.from(text), file);
    if (!reading.workbook) throw new Error(reading.refusal.code);
    return { file, workbook: reading.workbook, mapping };
  });
  const { numbers, remarks } = readNumbers(files, employment, {
    lists,
    tree,
    locale: 'en',
    wanted: '2024',
  });
  return {
    numbers: numbers.map(({ ids, value }) => `${ids.join(' ')} ${value}`).sort(),
    errors: remarks.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
}

const idOf = new Map(
  [...lists.region.options, ...lists.sector.options].flatMap(({ id, label, also = [] }) =>
    [label.en, ...also].map((name) => [name, id]),
  ),
);
const regions = ['Buenos Aires', 'Partidos de GBA', 'Resto de Buenos Aires', 'Chaco', 'CABA'];
const sectors = ['Pesca', 'Fishing', 'Industria manufacturera'];

const row = fc.record({
  region: fc.constantFrom(...regions),
  sector: fc.constantFrom(...sectors),
  // Numbers that could be years too.
  persons: fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1990, max: 2030 })),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const keyOf = ({ region, sector }: Row) => `${idOf.get(region)} ${idOf.get(sector)}`;

const writeList = (rows: readonly Row[]) =>
  [
    'Region;Sector;Jobs',
    ...rows.map((one) => [one.region, one.sector, one.persons].join(';')),
  ].join('\n');

/** Shuffles rows and splits them into files. */
const shuffled = (rows: readonly Row[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([order, files]) =>
      Array.from({ length: files }, (_, n) => order.filter((__, at) => at % files === n)).filter(
        (some) => some.length > 0,
      ),
    );

test('of a list only what stands once is taken, in whatever order and files its rows are', () => {
  const lists = fc.array(row, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      lists.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      ([rows, files]) => {
        const groups = [...Map.groupBy(rows, keyOf)];
        const once = groups.flatMap(([key, [only, ...others]]) =>
          only && others.length === 0 ? [`${key} ${only.persons}`] : [],
        );
        // Of three or more distinct duplicates, one may be the sum of the others and is then used.
        const isSum = groups.some(([, group]) => {
          const sum = group.reduce((all, one) => all + one.persons, 0);
          return group.length > 2 && group.some((one) => one.persons * 2 === sum);
        });
        fc.pre(!isSum);
        const told = read(files.map(writeList));
        expect(told.numbers).toEqual(once.sort());
        expect(told.errors.length > 0).toBe(once.length < groups.length);
        const sums = groups.map(
          ([key, group]) => `${key} ${group.reduce((sum, one) => sum + one.persons, 0)}`,
        );
        expect(read(files.map(writeList), true)).toEqual({ numbers: sums.sort(), errors: [] });
      },
    ),
    { numRuns: 150 },
  );
});

test('a table across says the same, whatever the order of its rows and columns, and turned over', () => {
  const grid = fc.record({
    rows: fc.shuffledSubarray(regions, { minLength: 2 }),
    columns: fc.shuffledSubarray(sectors, { minLength: 2 }),
    seed: fc.integer({ min: 1, max: 50 }),
  });
  const personsOf = (region: string, sector: string, seed: number) =>
    1900 + seed * (regions.indexOf(region) + 1) + 200 * (sectors.indexOf(sector) + 1);
  fc.assert(
    fc.property(grid, ({ rows, columns, seed }) => {
      const write = (down: readonly string[], over: readonly string[], isTurned: boolean) =>
        [
          ['', ...over].join(';'),
          ...down.map((one) =>
            [
              one,
              ...over.map((other) =>
                isTurned ? personsOf(other, one, seed) : personsOf(one, other, seed),
              ),
            ].join(';'),
          ),
        ].join('\n');
      const expected = read([
        writeList(
          rows.flatMap((region) =>
            columns.map((sector) => ({ region, sector, persons: personsOf(region, sector, seed) })),
          ),
        ),
      ]);
      for (const text of [
        write(rows, columns, false),
        write(rows.toReversed(), columns.toReversed(), false),
        write(columns, rows, true),
      ])
        expect(read([text]).numbers).toEqual(expected.numbers);
    }),
    { numRuns: 100 },
  );
});

test('two rows of Buenos Aires: neither, or 527,961', () => {
  const table =
    'Provincia;D;C\nPartidos de GBA;335589;2043\nResto de Buenos Aires;192372;6306\nChaco;7403;s.d.\n';
  expect(read([table])).toEqual({
    numbers: ['AR-H manufacturing 7403', 'AR-H mining unreported'],
    errors: ['table.same.sum'],
  });
  expect(read([table], true).numbers).toContain('AR-B manufacturing 527961');
  const [head = '', first = '', second = '', third = ''] = table.split('\n');
  const halves = [[head, second, third].join('\n'), [head, first, 'CABA;1;2'].join('\n')];
  expect(read(halves).numbers.filter((one) => one.startsWith('AR-B'))).toEqual([]);
  expect(read(halves, true).numbers).toContain('AR-B manufacturing 527961');
});

const head = 'Region;Industria manufacturera;Pesca\nChaco;100;50\n';

test.each([
  ['a fraction of a person', 'Chaco;12.5;7'],
  ['words in the place of a number', 'Chaco;about five;7'],
  ['no number at all', 'Chaco;;7'],
])('two rows of one region, one of them with %s: neither is taken', (_, second) => {
  const table = `${head}${second}\nCABA;1;2\n`;
  const told = read([table]);
  expect(told.numbers).toEqual(['AR-C fishing 2', 'AR-C manufacturing 1']);
  expect(told.errors).toContain('table.same.unread');
  // The sum of the readable numbers would be too small.
  expect(read([table], true).numbers).toEqual([
    ...['AR-C fishing 2', 'AR-C manufacturing 1', 'AR-H fishing 57'],
  ]);
});

test('a row more, readable or not, never makes a number be taken', () => {
  const cell = fc.constantFrom('12.5', '', 'some', '-3', '7', '100');
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, row, cell, fc.boolean(), (list, more, persons, adds) => {
      const text = writeList(list);
      const line = (said: string | number) => [more.region, more.sector, said].join(';');
      const readable = read([`${text}\n${line(more.persons)}`], adds).numbers;
      const names = readable.map((one) => one.slice(0, one.lastIndexOf(' ')));
      for (const one of read([`${text}\n${line(persons)}`], adds).numbers)
        expect(names).toContain(one.slice(0, one.lastIndexOf(' ')));
    }),
    { numRuns: 150 },
  );
});

const across = (rows: readonly (readonly (string | number)[])[]) =>
  [['', 'Pesca', 'Industria manufacturera', 'Explotación de minas y canteras'], ...rows]
    .map((row) => row.join(';'))
    .join('\n');

test('rows of one region with the same numbers count once, and are never added up', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 2, max: 3 }),
      fc.boolean(),
      (numbers, times, adds) => {
        const rows = Array.from({ length: times }, () => ['Chaco', ...numbers]);
        const once = [['Chaco', ...numbers]];
        expect(read([across(rows)], adds)).toEqual(read([across(once)], adds));
      },
    ),
    { numRuns: 50 },
  );
});

test('where most numbers of such rows are equal, the others are asked, and not added up either', () => {
  const rows = [
    ['Chaco', 11, 22, 33],
    ['Chaco', 11, 22, 44],
  ];
  const alone = read([across([['Chaco', 11, 22]])]).numbers;
  expect(read([across(rows)], true).numbers).toEqual(alone);
});
