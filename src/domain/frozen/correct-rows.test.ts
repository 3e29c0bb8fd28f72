import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { correctRows } from './correct-rows.ts';

const rows = joinSample().inventory;
const [first, second, third] = rows;
if (!first || !second || !third) throw new Error('too few rows');
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('rows stay as they were frozen, whatever their clusters have become', () => {
  const living = rows.map((row) => ({ ...row, stage: 'mature' as const, sectors: [] }));
  expect(correctRows(rows, living, new Set())).toBe(rows);
});

test('an answer is corrected, and what the cluster is called or makes today is not', () => {
  const living = [{ ...first, stage: 'mature' as const, sectors: ['none'], agency: 'other' }];
  const corrected = correctRows([{ ...first, stage: 'idea' }, second], living, new Set([first.id]));
  expect(corrected).toEqual([{ ...first, stage: 'mature' }, second]);
});

test('a return that was printed under the wrong region moves', () => {
  const moved = { printedRegion: 'XX-99', regionGroups: ['elsewhere'], agency: 'other' };
  const [row] = correctRows([first], [{ ...first, ...moved }], new Set([first.id]));
  expect(row).toEqual({ ...first, ...moved });
});

test('a return that should not have been counted goes, one that was overlooked comes', () => {
  const living = [{ ...first, counted: false }, third];
  const corrected = correctRows([first, second], living, new Set([first.id, third.id]));
  expect(idsOf(corrected)).toEqual([second.id, third.id]);
});
