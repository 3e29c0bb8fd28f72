import { expect, test } from 'vitest';
import { fitScale } from './fit-scale.ts';

const bare = (value: number) => ({ value, before: 0, after: 0 });

test('without words the values fill the room', () => {
  const x = fitScale([bare(0), bare(50)], 10, 110);
  expect([x(0), x(25), x(50)]).toEqual([10, 60, 110]);
});

test('the value whose words need most room ends where they still fit', () => {
  const x = fitScale(
    [bare(0), { value: 100, before: 0, after: 10 }, { value: 90, before: 0, after: 28 }],
    0,
    100,
  );
  expect(x(0)).toBe(0);
  expect(x(90) + 28).toBeCloseTo(100, 3);
  expect(x(100) + 10).toBeLessThanOrEqual(100);
});

test('words left of a negative value push zero to the right', () => {
  const x = fitScale(
    [bare(0), { value: -10, before: 20, after: 0 }, { value: 10, before: 0, after: 20 }],
    0,
    200,
  );
  expect(x(-10)).toBeCloseTo(20, 3);
  expect(x(0)).toBeCloseTo(100, 3);
});

test('values that are all alike, or none, still have a place', () => {
  expect(fitScale([{ value: 5, before: 3, after: 4 }], 0, 100)(5)).toBe(3);
  expect(fitScale([], 7, 100)(5)).toBe(7);
});
