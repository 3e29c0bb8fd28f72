import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRows, encodeRows, type OwnCell } from './row-code.ts';

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
  expect(decodeRows('a_'.repeat(100_000), ['text'])).toHaveLength(10_000);
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
      const back: OwnCell[][] = decodeRows(encodeRows(rows), kinds);
      expect(back).toEqual(rows.map((cells) => [...cells]));
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

test('so is what stands in a further column of words', () => {
  const names = new Map([
    ['TR-34', 'İstanbul'],
    ['textiles', 'Tekstil'],
  ]);
  const code = encodeRows([['İstanbul', 'Tekstil', 13]], names);
  expect(code).toBe('*TR-34~*textiles~13');
  const english = new Map([...names, ['textiles', 'Textiles'] as const]);
  expect(decodeRows(code, ['text', 'text', 'number'], english)).toEqual([
    ['İstanbul', 'Textiles', 13],
  ]);
});
