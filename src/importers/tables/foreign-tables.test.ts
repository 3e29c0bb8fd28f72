import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../i18n/fold.ts';
import { zerosInAnyLanguage } from '../values/scale-words.ts';
import { type CountRows, readCounts } from '../../../workshop/testing/spreadsheets/read-counts.ts';
import { readUnit } from './table-unit.ts';

describe('units in languages without words of their own', () => {
  test('the word for thousands of every language that the runtime knows is one', () => {
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = alphabet.flatMap((first) => alphabet.map((last) => first + last));
    const known = Intl.NumberFormat.supportedLocalesOf(codes);
    expect(known.length).toBeGreaterThan(100);
    const missing = known.flatMap((code) => {
      const format = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: 'long' });
      const word = format.formatToParts(2_000_000).find(({ type }) => type === 'compact')?.value;
      const folded = foldWords(word ?? '');
      const isWord = folded.length > 2 && !folded.includes(' ');
      return isWord && zerosInAnyLanguage(folded) === undefined ? [`${code} ${word}`] : [];
    });
    expect(missing).toEqual([]);
  });

  test.each([
    ...['Σε χιλιάδες άτομα', 'Σε χιλιάδες', '(χιλιάδων)', 'Đơn vị tính: Nghìn người'],
    ...['мың адам', 'ming kishi', 'в хиляди', 'u tisućama', 'ألف شخص', '单位：千人', 'ezer fő'],
  ])('%s: thousands', (text) => {
    expect(readUnit(text)).toEqual({ kind: 'count', zeros: 3 });
  });

  test.each([
    ['(triệu)', 6],
    ['万人', 4],
  ])('%s: %d zeros', (text, zeros) => {
    expect(readUnit(text)).toEqual({ kind: 'count', zeros });
  });

  test.each(['(tisuće eura)', '(χιλιάδες ευρώ)', '(nghìn đồng)'])(
    '%s: thousands of something that may be no persons',
    (text) => {
      expect(readUnit(text)).toMatchObject({ kind: 'open' });
    },
  );
});

const decimals = (cells: readonly (readonly (number | string)[])[]): CountRows => [
  ['Employment'],
  ['Region', 'Manufacturing', 'Construction'],
  ...cells.map((row, n) => [n === 0 ? 'Adana' : 'Mersin', ...row]),
];

test('a title with a number of its own is no label, and its unit counts', () => {
  const { numbers } = readCounts('nace', [
    ['20.1.2.6. A foglalkoztatottak száma (TEÁOR’08), ezer fő'],
    ['Terület', 'Manufacturing', 'Construction'],
    ['Adana', '12,5', '40,1'],
    ['Mersin', '2,5', '4,1'],
  ]);
  expect(numbers).toEqual([
    ...['TR-01 construction 40100', 'TR-01 manufacturing 12500'],
    ...['TR-33 construction 4100', 'TR-33 manufacturing 2500'],
  ]);
});

describe('persons are whole', () => {
  const rows = decimals([
    ['12.5', '7.25'],
    ['30', '8.5'],
  ]);

  test('of a table with decimals nothing is taken, also not what is whole', () => {
    const { numbers, errors, remarks } = readCounts('nace', rows);
    expect({ numbers, errors }).toEqual({ numbers: [], errors: ['table.unit.decimals'] });
    expect(remarks[0]?.values).toMatchObject({ found: '12.5', broken: 3, n: 4 });
  });

  test('the mapping says that they are thousands', () => {
    const mapping = { constants: { unit: 'thousand persons' } };
    expect(readCounts('nace', rows, mapping).numbers).toEqual([
      ...['TR-01 construction 7250', 'TR-01 manufacturing 12500'],
      ...['TR-33 construction 8500', 'TR-33 manufacturing 30000'],
    ]);
  });
});

describe('totals of unknown names', () => {
  const count = fc.integer({ min: 200, max: 9000 });

  test('a country above a group above its regions: neither is read, both are named', () => {
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], isFirst) => {
          const group = ['Vùng Đông', a + c, b + d];
          const country = ['CẢ NƯỚC', a + c + e, b + d + f];
          const parts: CountRows = [
            ['Adana', a, b],
            ['Mersin', c, d],
          ];
          const rest = ['Hatay', e, f];
          const { numbers, remarks } = readCounts('nace-three', [
            ['Persons employed'],
            ['Region', 'Manufacturing', 'Construction'],
            ...(isFirst ? [country, group, ...parts, rest] : [...parts, group, rest, country]),
          ]);
          expect(numbers).toEqual(
            [
              ...[`TR-01 manufacturing ${a}`, `TR-01 construction ${b}`],
              ...[`TR-33 manufacturing ${c}`, `TR-33 construction ${d}`],
              ...[`TR-31 manufacturing ${e}`, `TR-31 construction ${f}`],
            ].sort(),
          );
          const told = remarks.filter(({ code }) => code === 'table.level.wholes');
          expect(told.map(({ values }) => String(values.names).split('; ').sort())).toEqual([
            ['CẢ NƯỚC', 'Vùng Đông'],
          ]);
        },
      ),
    );
  });
});

describe('what the numbers count', () => {
  const told = (rows: CountRows) =>
    readCounts('nace', rows).remarks.some(({ code }) => code === 'table.uncounted');
  const body: CountRows = [
    ['Adana', 500, 700],
    ['Mersin', 800, 900],
  ];

  test.each<[string, CountRows]>([
    ['without any title', [['Region', 'Manufacturing', 'Construction'], ...body]],
    [
      'with an unknown header of the numbers',
      [
        ['Region', 'Sector', 'Gweithwyr'],
        ['Adana', 'Manufacturing', 500],
        ['Mersin', 'Construction', 900],
      ],
    ],
    ['with an unknown title', [['Nifer'], ['Region', 'Manufacturing', 'Construction'], ...body]],
  ])('a table %s is taken with a warning', (_, rows) => {
    expect(told(rows)).toBe(true);
  });

  test.each<[string, CountRows]>([
    ['title', [['Persons employed'], ['Region', 'Manufacturing', 'Construction'], ...body]],
    [
      'header',
      [
        ['Region', 'Sector', 'Jobs'],
        ['Adana', 'Manufacturing', 500],
        ['Mersin', 'Construction', 900],
      ],
    ],
    ['note', [['Region', 'Manufacturing', 'Construction'], ...body, ['Employees on 31 December']]],
  ])('a %s that speaks of persons is enough', (_, rows) => {
    expect(told(rows)).toBe(false);
  });
});
