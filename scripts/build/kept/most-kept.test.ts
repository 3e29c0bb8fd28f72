import { expect, test } from 'vitest';
import { mostKept } from './most-kept.ts';

const gigabytes = (n: number) => n * 2 ** 30;

test('a site of 2,000 clusters is kept on a machine of 8 GB, one of 10,000 on one of 16 GB', () => {
  expect(mostKept(gigabytes(8))).toBeGreaterThan(12_900);
  expect(mostKept(gigabytes(8))).toBeLessThan(52_900);
  expect(mostKept(gigabytes(16))).toBeGreaterThan(52_900);
});

test('however large the machine, what was never tried is not kept; on a small one nothing is', () => {
  expect(mostKept(gigabytes(1_000))).toBe(60_000);
  expect(mostKept(gigabytes(2))).toBe(0);
});
