import { expect, test } from 'vitest';
import { averageLetters } from './average-letters.ts';

test('a Georgian letter takes a quarter more than another', () => {
  expect(averageLetters(['kites', 'tea'])).toBe(8);
  expect(averageLetters(['ჩაის', 'kite'])).toBe(9);
  expect(averageLetters([])).toBe(0);
});
