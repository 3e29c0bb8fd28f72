import { expect, test } from 'vitest';
import { mostKept } from './most-kept.ts';

const gigabytes = (n: number) => n * 2 ** 30;

test('the shipped portal is kept on a machine of 8 GB, one of 2,000 clusters on one of 16 GB', () => {
  expect(mostKept(gigabytes(8))).toBeGreaterThan(5_300);
  expect(mostKept(gigabytes(8))).toBeLessThan(12_100);
  expect(mostKept(gigabytes(16))).toBeGreaterThan(12_100);
});

test('however large the machine, what was never tried is not kept', () => {
  expect(mostKept(gigabytes(1_000))).toBe(15_000);
});
