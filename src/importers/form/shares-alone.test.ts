import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { listOptions } from '../values/option-list.ts';
import type { Cell } from '../workbook/model.ts';
import { valueReader } from './read-values.ts';

const { form } = joinWholeSample();
const shares = form.fields.flatMap(({ key }) => (key.endsWith('.share') ? [key] : []));
const boxOf = (key: string) => key.replace(/\.share$/, '');
const read = valueReader(form, listOptions([]), 'en');

function readRow(row: Readonly<Record<string, string>>) {
  const cells = new Map(
    Object.entries(row).map(([key, text], n): [string, Cell] => {
      const place = { address: `A${n + 1}`, row: n + 1, column: 1 };
      return [key, { ...place, text, kind: 'text', value: text }];
    }),
  );
  return read({
    place: { file: 'list.csv', sheet: '', row: 2 },
    cells,
    asked: new Set(cells.keys()),
  });
}

test('shares without boxes choose the options above 0, and no others', () => {
  expect(shares.length).toBeGreaterThan(1);
  const given = fc.dictionary(fc.constantFrom(...shares), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(given, (row) => {
      const texts = Object.entries(row).map(([key, share]) => [key, `${share}%`] as const);
      const { cells, remarks } = readRow(Object.fromEntries(texts));
      const chosen = Object.keys(row).filter((key) => (row[key] ?? 0) > 0);
      const ticked = [...cells].flatMap(([key, value]) => (value === true ? [key] : []));
      expect(ticked.toSorted()).toEqual(chosen.map(boxOf).toSorted());
      expect(remarks.map(({ code }) => code)).toEqual(chosen.map(() => 'form.share-alone'));
    }),
  );
});

test('a share beside "no" is still a contradiction', () => {
  const [share = ''] = shares;
  const codes = (row: Readonly<Record<string, string>>) =>
    readRow(row).remarks.map(({ code }) => code);
  expect(codes({ [boxOf(share)]: 'no', [share]: '30%' })).toEqual(['form.not-chosen']);
  expect(codes({ [boxOf(share)]: 'no', [share]: '0%' })).toEqual([]);
  expect(codes({ [boxOf(share)]: 'x', [share]: '30%' })).toEqual([]);
});
