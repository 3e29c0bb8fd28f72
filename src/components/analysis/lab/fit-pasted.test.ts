import { expect, test } from 'vitest';
import { useFormat } from '../../../i18n/format.ts';
import { fitPasted } from './fit-pasted.ts';
import { separatorsOf } from './typed-number.ts';

const turkish = useFormat('tr').separators;
const georgian = useFormat('ka').separators;
const english = useFormat('en').separators;
const columns = [{ kind: 'text' }, { kind: 'number' }, { kind: 'number' }] as const;

test('a quotient beside one below 1 is no thousand: an English spreadsheet on a Turkish page', () => {
  const rows = [
    ['Çay', '1.234', '0.812'],
    ['Su', '2.001', '1,250.5'],
  ];
  expect(fitPasted(rows, columns, turkish)).toEqual([
    ['Çay', '1,234', '0.812'],
    ['Su', '2,001', '1,250.5'],
  ]);
});

test('and a Turkish one on an English page', () => {
  expect(fitPasted([['Tea', '1,234', '0,812']], columns, english)).toEqual([
    ['Tea', '1.234', '0,812'],
  ]);
});

test('numbers that prove nothing, or both, are read as the page reads them', () => {
  expect(separatorsOf(['1.234', '5.678', '12'], turkish)).toBe(turkish);
  expect(separatorsOf(['0.5', '0,5', '1.234'], turkish)).toBe(turkish);
  expect(separatorsOf(['1 234,5'], georgian)).toBe(georgian);
  expect(separatorsOf(['twelve', ''], english)).toBe(english);
});

test('headings stay behind, words and what is no number stay as they are', () => {
  const rows = [
    ['Ad', 'Pay', 'Oran'],
    ['1.5', '0.5', 'yok'],
  ];
  expect(fitPasted(rows, columns, turkish)).toEqual([['1.5', '0.5', 'yok']]);
});

test('a number keeps its per cent sign', () => {
  expect(fitPasted([['Pay', '%1.234', '0.812 %']], columns, turkish)).toEqual([
    ['Pay', '1,234%', '0.812 %'],
  ]);
});
