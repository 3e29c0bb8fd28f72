import { expect, test } from 'vitest';
import { writeRanges } from './line-ranges.ts';
import { citationsWithin, uncitedLines } from './uncited-lines.ts';

const data = {
  sources: [{ source: 'a', lines: '3-5' }, { source: 'b', lines: '1' }, { source: 'a' }],
  parts: [{ told: { on: '2014', sources: [{ source: 'a', lines: '2, 8-20' }] } }],
};
const uncited = (widest: number, untold?: readonly string[]) =>
  writeRanges(uncitedLines(citationsWithin(data), 'a', { lines: 22, widest }, untold));

test('lines that no citation names, however deep it stands', () => {
  expect(uncited(100)).toBe('1, 6-7, 21-22');
});

test('a citation of many lines in a row tells none of them', () => {
  expect(uncited(12)).toBe('1, 6-22');
});

test('what is left out for a reason is not missed, however long it is', () => {
  expect(uncited(12, ['6-20'])).toBe('1, 21-22');
});
