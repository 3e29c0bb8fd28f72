import { expect, test } from 'vitest';
import { readPasted } from './read-pasted.ts';

test('cells come as spreadsheets copy them: tabs, breaks, and quotes around what holds either', () => {
  expect(readPasted('Tea\t12\r\n"Pots, ""big""\nand small"\t7\r\n')).toEqual([
    ['Tea', '12'],
    ['Pots, "big" and small', '7'],
  ]);
});

test('lines of a CSV with semicolons are taken too, and a comma stays where it is', () => {
  expect(readPasted('Çay;1,5\nSu;2')).toEqual([
    ['Çay', '1,5'],
    ['Su', '2'],
  ]);
  expect(readPasted('1,5\n2,5')).toEqual([['1,5'], ['2,5']]);
});

test('an inch sign within a cell is no quote, and nothing is nothing', () => {
  expect(readPasted('3" pipe\t1')).toEqual([['3" pipe', '1']]);
  expect(readPasted('\n')).toEqual([]);
});
