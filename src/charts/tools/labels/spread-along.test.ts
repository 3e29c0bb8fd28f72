import { expect, test } from 'vitest';
import { spreadAlong } from './spread-along.ts';

const items = (...ideals: number[]) => ideals.map((ideal) => ({ ideal, room: 10 }));

test('what has room stands at its ideal place', () => {
  expect(spreadAlong(items(0, 30, 60), 2)).toEqual([0, 30, 60]);
});

test('what has the same ideal place shares the way aside, in its order', () => {
  expect(spreadAlong(items(50, 50, 50), 2)).toEqual([38, 50, 62]);
  expect(spreadAlong(items(60, 50), 0)).toEqual([50, 60]);
});

test('nothing begins before the start, and what would end too late moves back', () => {
  expect(spreadAlong(items(0, 1), 0, 0, 100)).toEqual([5, 15]);
  expect(spreadAlong(items(99, 100), 0, 0, 100)).toEqual([85, 95]);
  expect(spreadAlong([], 0, 0, 100)).toEqual([]);
});
