import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, toCsv, toCsvAddress } from './csv.ts';

/** Parse CSV by RFC 4180, as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a file begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
  expect(Buffer.from(toCsv([['Əsgəran']])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test('rows end with CRLF, the last one too; cells with commas, quotes or breaks are quoted', () => {
  expect(
    toCsv([
      ['id', 'name'],
      ['a', 'Ego "Dolce", Bursa'],
      ['b', 'two\nlines'],
    ]),
  ).toBe('\uFEFFid,name\r\na,"Ego ""Dolce"", Bursa"\r\nb,"two\nlines"\r\n');
});

test('numbers have a decimal point and no thousands, and what is not reported is empty', () => {
  expect(toCsv([[1234.5, undefined, -7, 0]])).toBe('\uFEFF1234.5,,-7,0\r\n');
});

test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1'])(
  'text that a spreadsheet would run is made plain: %j',
  (formula) => {
    expect(readCsv(toCsv([[formula]]))).toEqual([[`'${formula}`]]);
  },
);

test('whatever text a table holds, it is read back unchanged', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^[=+\-@\t\r]/.test(value));
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(table, (rows: Cell[][]) => {
      expect(readCsv(toCsv(rows))).toEqual(rows);
    }),
  );
});

test('the address of a download holds the same bytes as the file', () => {
  const rows = [
    ['Şırnak & Kütahya', 'კახეთი'],
    ['50 %', 7],
  ];
  const [head, data = ''] = toCsvAddress(rows).split(/,(.*)/s);
  expect(head).toBe('data:text/csv;charset=utf-8');
  expect(decodeURIComponent(data)).toBe(toCsv(rows));
});

test('where a comma stands before decimals, semicolons part the cells', () => {
  const signs = { delimiter: ';', decimal: ',' } as const;
  const rows = [
    ['id', 1.5, -2],
    ['a; b', 'c, d', '-e'],
  ];
  expect(toCsv(rows, signs)).toBe('\uFEFFid;1,5;-2\r\n"a; b";"c, d";\'-e\r\n');
});
