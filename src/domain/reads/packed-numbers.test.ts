import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEvery, mapNumbers, packNumbers, unpackNumbers } from './packed-numbers.ts';

test('numbers that were packed come back in order, each once', () => {
  expect(unpackNumbers(packNumbers([300, 0, 7, 300]))).toEqual([0, 7, 300]);
  const inOrder = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(inOrder(numbers));
    }),
  );
});

test('numbers that lie close together take a byte each', () => {
  const numbers = Array.from({ length: 5000 }, (_, at) => 1_000_000 + 100 * at);
  expect(packNumbers(numbers).length).toBeLessThan(5010);
});

test('after the first number that is not as asked nobody is asked', () => {
  const asked: number[] = [];
  const is = (number: number) => asked.push(number) > 0 && number < 500;
  expect(isEvery(packNumbers([1, 500, 2, 900]), is)).toBe(false);
  expect(asked).toEqual([1, 2, 500]);
  expect(isEvery(packNumbers([]), is)).toBe(true);
});

test('numbers are translated into others, of which two may be the same', () => {
  expect(unpackNumbers(mapNumbers(packNumbers([1, 2, 3]), (number) => 10 - (number >> 1)))).toEqual(
    [9, 10],
  );
});
