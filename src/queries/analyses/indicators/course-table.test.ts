import { expect, test } from 'vitest';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { resultsOf } from '../view-results.ts';

const rowOf = (table: string, id: string) =>
  resultsOf(joinWholeSample(), 'indicators')
    .find(({ name }) => name === table)
    ?.table.rows.find((row) => row.id === id)?.cells;

test('medians, the best number, who reports and who was asked stand beside change and growth', () => {
  // Guests: median of 18 numbers of 2023 is (106 + 143) / 2 = 124.5, of 17 of 2024 it is 77; growth RRI(1; 124.5; 77).
  expect(rowOf('course', 'guests')).toEqual([124.5, 77, 224, 17, 17, -47.5, -38.15]);
});

test('of a confidential indicator there is no best number, and its middle is blurred as the survey tells it', () => {
  const [, , best] = rowOf('course', 'margin') ?? [];
  expect(best).toEqual({ missing: 'not-applicable' });
});

test('the first edition is 100: 77 of 124.5 is 61.85', () => {
  expect(rowOf('index', 'guests')).toEqual([100, 61.85]);
  expect(rowOf('index', 'contentment')).toBeUndefined();
});
