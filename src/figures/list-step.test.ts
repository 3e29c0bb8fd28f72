import { expect, test } from 'vitest';
import { measureText } from '../fonts/typeset.ts';
import { listStepOf } from './list-step.ts';

const rows = [
  ['Tea', '12', '3'],
  ['Kites', '7', '11'],
];

test('three short columns fit the narrowest phone', () => {
  expect(listStepOf({ heads: ['Sector', 'Rows', 'Ideas'], rows })).toBeUndefined();
});

test('two columns are a table everywhere, however long their words', () => {
  const word = 'w'.repeat(80);
  expect(listStepOf({ heads: [word, word], rows: [[word, word]] })).toBeUndefined();
});

test('the room grows with the widest word of each column, in the head or below it', () => {
  const long = 'დაწესებულებებთან';
  const least = (words: readonly string[], size: number) =>
    words.reduce((sum, word) => sum + measureText(word, size), 0);
  // Three columns of 14 px letters, two gaps of 14.4 px.
  const inRows = least([long, long, long], 14) + 2 * 14.4;
  expect(inRows).toBeGreaterThan(21 * 16);
  expect(inRows).toBeLessThan(28 * 16);
  expect(listStepOf({ heads: ['a', 'b', 'c'], rows: [[long, long, long]] })).toBe(28);
  expect(listStepOf({ heads: [long, long, long], rows })).toBe(28);
  // A mark before the words needs space too: here the last on the narrowest phone.
  const filled = (letters: number) => ({ heads: ['a', 'b', 'x'.repeat(letters)], rows: [] });
  const most = [...Array(60).keys()].findLast((letters) => !listStepOf(filled(letters))) ?? 0;
  expect(most).toBeGreaterThan(20);
  expect([listStepOf(filled(most)), listStepOf(filled(most), true)]).toEqual([undefined, 21]);
});

test('a sentence wraps, and needs no more than a column of its own', () => {
  const sentence = `${'Bottled clouds '.repeat(6)}${'w'.repeat(60)}`;
  // 256 px for the sentence, and less than 32 for two letters and two gaps.
  expect(listStepOf({ heads: ['a', 'b', 'c'], rows: [['x', '1', sentence]] })).toBeUndefined();
  expect(listStepOf({ heads: ['a', 'b', 'c'], rows: [['kites', 'flown', sentence]] })).toBe(28);
});

test('a table wider than every page is a list on all but the widest', () => {
  expect(listStepOf({ heads: Array(14).fill('universitetlərlə'), rows: [] })).toBe(58);
});
