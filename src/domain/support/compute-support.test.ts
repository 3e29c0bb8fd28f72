import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeSupport } from './compute-support.ts';

const training = { ratePercent: 75, ceiling: 400_000 };
const marketing = { ratePercent: 75, ceiling: 150_000, most: 5 };

test('below the ceiling the share is paid, above it the ceiling', () => {
  expect(computeSupport(training, { cost: 100_000, units: 1 })).toMatchObject({
    paid: 75_000,
    own: 25_000,
    heldBy: 'rate',
  });
  expect(computeSupport(training, { cost: 600_000, units: 1 })).toMatchObject({
    paid: 400_000,
    own: 200_000,
    heldBy: 'ceiling',
  });
});

test('the cost at which share and ceiling meet is 533,333 for training', () => {
  expect(computeSupport(training, { cost: 400_000 / 0.75, units: 1 }).paid).toBeCloseTo(400_000, 6);
});

test('five marketing programmes at the ceiling make 750,000; a sixth is not paid', () => {
  expect(computeSupport(marketing, { cost: 200_000, units: 5 }).paid).toBe(750_000);
  expect(computeSupport(marketing, { cost: 200_000, units: 6 })).toMatchObject({
    paid: 750_000,
    own: 450_000,
    units: 5,
    overMost: true,
  });
});

test('support is never more than the ceilings, the share, or the cost', () => {
  const money = fc.double({ min: 0, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(money, fc.integer({ min: 0, max: 20 }), (cost, units) => {
      const result = computeSupport(marketing, { cost, units });
      expect(result.paid).toBeLessThanOrEqual(750_000);
      expect(result.paid).toBeLessThanOrEqual(0.75 * cost * units + 1e-6);
      expect(result.paid + result.own).toBeCloseTo(cost * units, 3);
    }),
  );
});

test.each([
  [-1, 1],
  [Number.NaN, 1],
  [1, -1],
  [1, 1.5],
])('a cost of %d for %d units is refused', (cost, units) => {
  expect(() => computeSupport(training, { cost, units })).toThrow(RangeError);
});

test('a component without a number of units pays for one, and says so', () => {
  expect(computeSupport(training, { cost: 100, units: 1 })).toEqual({
    paidPerUnit: 75,
    units: 1,
    paid: 75,
    own: 25,
    heldBy: 'rate',
    overMost: false,
  });
  expect(computeSupport(training, { cost: 100, units: 2 })).toMatchObject({
    units: 1,
    own: 125,
    overMost: true,
  });
  // Exactly at the ceiling, it is not limiting.
  expect(computeSupport(marketing, { cost: 200_000, units: 1 }).heldBy).toBe('rate');
  expect(computeSupport(marketing, { cost: 0, units: 0 }).paid).toBe(0);
});
