import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quartilesOf } from '../../../domain/analyses/benchmark/rank-in-group.ts';
import { placeStrip } from './quartile-strip.ts';

test('a group of 0, 10, 20, 30, 40 has its middle half from 10 to 30; 40 lies at the end', () => {
  const group = [0, 10, 20, 30, 40];
  const quartiles = quartilesOf(group) ?? { lower: 0, median: 0, upper: 0 };
  expect(placeStrip(group, quartiles, 40)).toEqual({
    lower: 0.25,
    median: 0.5,
    upper: 0.75,
    own: 1,
  });
  expect(placeStrip(group, quartiles, undefined)?.own).toBeUndefined();
  // A number above all others extends the scale.
  expect(placeStrip(group, quartiles, 80)).toMatchObject({ upper: 0.375, own: 1 });
});

test('of equal numbers there is nothing to see', () => {
  expect(placeStrip([3, 3, 3], { lower: 3, median: 3, upper: 3 }, 3)).toBeUndefined();
});

test('all marks lie within the strip, in their order', () => {
  const numbers = fc.array(fc.integer(), { minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.integer(), (group, own) => {
      const quartiles = quartilesOf(group);
      const strip = quartiles && placeStrip(group, quartiles, own);
      if (!strip) return;
      const marks = [0, strip.lower, strip.median, strip.upper, 1];
      expect(marks).toEqual(marks.toSorted((a, b) => a - b));
      expect(strip.own).toBeGreaterThanOrEqual(0);
      expect(strip.own).toBeLessThanOrEqual(1);
    }),
  );
});
