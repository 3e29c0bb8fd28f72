import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { Cell } from './csv.ts';
import { toXlsx } from './xlsx.ts';

afterEach(() => {
  vi.useRealTimers();
});

function readSheet(bytes: Uint8Array) {
  const book = read(bytes, { type: 'array', cellFormula: true });
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name] ?? {};
  return { name, sheet, rows: utils.sheet_to_json<Cell[]>(sheet, { header: 1, raw: true }) };
}

const head = ['id', 'name', 'clusters'];
const rows: Cell[][] = [
  ['tr-ege-mobilya', 'Ege Mobilya Kümesi', 1234.5],
  ['ge-kakheti-wine', 'კახეთი: ღვინო', 0],
  ['az', 'Qəbələ', undefined],
];

test('cells are read back as they were given: text in every script, numbers as numbers', () => {
  const { name, rows: found } = readSheet(toXlsx('Kümeler', head, rows));
  expect(name).toBe('Kümeler');
  expect(found).toEqual([head, rows[0], rows[1], ['az', 'Qəbələ']]);
});

test('text stays text: no formula, no date, no number is made of it', () => {
  const texts = ['=1+1', '+49', '2012-06-30', '1/2', '0012', 'TRUE', '@SUM(A1)'];
  const { sheet, rows: found } = readSheet(
    toXlsx(
      'x',
      ['text'],
      texts.map((text) => [text]),
    ),
  );
  expect(found.slice(1).flat()).toEqual(texts);
  texts.forEach((_, index) => {
    expect(sheet[`A${index + 2}`]).toMatchObject({ t: 's' });
    expect(sheet[`A${index + 2}`]).not.toHaveProperty('f');
  });
});

test('the same table gives the same bytes on another day', () => {
  vi.useFakeTimers({ now: new Date('2020-02-29T12:00:00Z') });
  const first = toXlsx('Clusters', head, rows);
  vi.setSystemTime(new Date('2031-07-01T03:04:05Z'));
  expect(toXlsx('Clusters', head, rows)).toEqual(first);
});

test('the labels of the columns stay in sight, and columns are as wide as their texts', () => {
  const book = read(toXlsx('x', head, [...rows, ['x', 'y'.repeat(500)]]), {
    type: 'array',
    cellStyles: true,
  });
  const widths = book.Sheets.x?.['!cols']?.map(({ width }) => Math.floor(width ?? 0));
  expect(widths).toEqual([17, 60, 10]);
  const sheet = strFromU8(
    unzipSync(toXlsx('x', head, rows))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  expect(sheet).toContain('<pane ySplit="1"');
});

test('a name that is too long for a sheet is cut instead of refused', () => {
  const long = 'Nəşrin hesabatında çap olunmuş göstəricilər';
  expect(readSheet(toXlsx(long, head, rows)).name).toBe('Nəşrin hesabatında çap olunmuş');
});

test('title and source are on a sheet after the table', () => {
  const bytes = toXlsx('t', head, rows, ['Of 356 entries, 321 were ideas', 'Source: ORA']);
  const book = read(bytes, { type: 'array' });
  expect(book.SheetNames).toEqual(['t', 'README']);
  expect(utils.sheet_to_json(book.Sheets.README ?? {}, { header: 1 })).toEqual([
    ['Of 356 entries, 321 were ideas'],
    ['Source: ORA'],
  ]);
});
