import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRows, encodeRows, maxRows, type OwnCell } from './row-code.ts';

test('rows are readable in the address, without their empty ends', () => {
  const rows = [
    ['Çay', 12, undefined],
    [undefined, -3.5, 7],
  ];
  expect(encodeRows(rows)).toBe('%C3%87ay~12_~-3.5~7');
  expect(decodeRows('%C3%87ay~12_~-3.5~7', ['text', 'number', 'number'])).toEqual(rows);
});

test('what a link brings instead of a number is shown as it came', () => {
  expect(decodeRows('a~twelve', ['text', 'number'])).toEqual([['a', 'twelve']]);
  expect(decodeRows('a%E0%A4~1', ['text', 'number'])).toEqual([['a%E0%A4', 1]]);
});

test('a link cannot bring more rows than a page can hold', () => {
  expect(decodeRows('a_'.repeat(100_000), ['text'])).toHaveLength(maxRows);
});

test('whatever is typed comes back, with signs that part cells and rows too', () => {
  const text = fc
    .string({ unit: 'binary' })
    .filter((typed) => typed !== '' && typed.isWellFormed());
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
  const plain = number.map((value) => Math.round(value * 1000) / 1000 || 0);
  const row = fc.tuple(text, fc.option(plain, { nil: undefined }), text);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const kinds = ['text', 'number', 'text'] as const;
      const whole = rows.map((cells) => [...cells]);
      const back: OwnCell[][] = decodeRows(encodeRows(rows), kinds);
      expect(back).toEqual(whole);
      expect(decodeRows(encodeRows(rows, new Map(), { asLetters: true }), kinds)).toEqual(whole);
    }),
  );
});

test('a published row is named by its id, and has its name in whatever language the link is opened', () => {
  const english = new Map([['guests', 'Guests']]);
  const code = encodeRows(
    [
      ['Guests', 3],
      ['*guests', 4],
    ],
    english,
  );
  expect(code).toBe('*guests~3_%2Aguests~4');
  const kinds = ['text', 'number'] as const;
  expect(decodeRows(code, kinds, new Map([['guests', 'Qonaqlar']]))).toEqual([
    ['Qonaqlar', 3],
    ['*guests', 4],
  ]);
  expect(decodeRows('*gone~3', kinds)).toEqual([['gone', 3]]);
});

test('words of every column are named by their ids, and several of one cell too', () => {
  const english = new Map([
    ['jam', 'Jam'],
    ['tea', 'Tea; green'],
  ]);
  const turkish = new Map([
    ['jam', 'Reçel'],
    ['tea', 'Çay'],
  ]);
  const code = encodeRows([['Own', 'Jam; Jam'], ['Jam', 'Tea; green'], ['Jam; Own']], english);
  expect(code).toBe('Own~*jam*jam_*jam~*tea_Jam%3B%20Own');
  expect(decodeRows(code, ['text', 'text'], turkish)).toEqual([
    ['Own', 'Reçel; Reçel'],
    ['Reçel', 'Çay'],
    ['Jam; Own', undefined],
  ]);
});

test('ids that a stranger puts into a link are words at most', () => {
  expect(decodeRows('*__proto__~*constructor', ['text', 'text'])[0]?.[0]).toBe('');
  expect(decodeRows('*a%3Cb%E0', ['text'])).toEqual([['a%3Cb%E0']]);
});
