import { describe, expect, test } from 'vitest';
import { fourStages } from '../../../workshop/testing/stages.ts';
import { stageSymbols } from './stage-symbols.ts';
import {
  isBeyondFirst,
  symbolOf,
  nextStage,
  riseBetween,
  stageMarkOf,
  stageOrderOf,
} from './stage-order.ts';

const stageOrder = (...ids: string[]) =>
  stageOrderOf(ids.map((id, order) => ({ id, order, forward: !id.startsWith('down') })));

// A stage that is no step is in the middle of the list, where list order would lead to it.
const trees = stageOrder('seed', 'down', 'sprout', 'tree');

test('the next stage is the next step, never one that is none', () => {
  const next = (stage: string) => nextStage(stage, trees);
  expect(trees.ids.map(next)).toEqual(['sprout', undefined, 'tree', undefined]);
});

test('the most developed stand first, what is no step after them', () => {
  expect(trees.strongestFirst).toEqual(['tree', 'sprout', 'seed', 'down', 'not-reported']);
});

test('a move to or from a stage that is no step is neither up nor down', () => {
  expect(riseBetween('seed', 'tree', trees)).toBe(2);
  expect(riseBetween('tree', 'sprout', trees)).toBe(-1);
  expect(riseBetween('tree', 'down', trees)).toBe(0);
  expect(riseBetween('down', 'sprout', trees)).toBe(0);
});

test('four stages follow each other', () => {
  expect(fourStages.ids.map((id) => nextStage(id, fourStages))).toEqual([
    'initial',
    'developing',
    'mature',
    undefined,
  ]);
  expect(fourStages.ids.filter((id) => isBeyondFirst(id, fourStages))).toEqual([
    'initial',
    'developing',
    'mature',
  ]);
  expect(isBeyondFirst('not-reported', fourStages)).toBe(false);
  expect(isBeyondFirst(undefined, fourStages)).toBe(false);
});

describe('looks', () => {
  const looks = (...ids: string[]) => [...stageOrder(...ids).looks.values()];

  test('go from pencil to ink, whatever their number', () => {
    expect(looks('a', 'b', 'c')).toEqual(['ring', 'disc', 'crown']);
    expect([...fourStages.looks.values()]).toEqual(['ring', 'point', 'disc', 'crown']);
    expect(looks('a', 'b', 'c', 'd', 'e')).toEqual(['ring', 'point', 'band', 'disc', 'crown']);
    expect(looks('a', 'b', 'c', 'd', 'e', 'f')).toEqual(stageSymbols);
  });

  test.each([
    ['a', 'b', 'down-c'],
    ['a', 'b', 'down-c', 'down-d', 'down-e', 'down-f'],
    ['a', 'b', 'c', 'd', 'e', 'down-f'],
    ['a', 'down-b', 'c', 'd', 'down-e', 'f'],
  ])('are never the same twice: %s %s %s', (...ids) => {
    const all = looks(...ids);
    expect(new Set(all).size).toBe(ids.length);
    expect(all).not.toContain('none');
  });

  test('what is no step does not look like the farthest stage', () => {
    expect(symbolOf('down', trees)).toBe('framed');
    expect(symbolOf('tree', trees)).toBe('crown');
  });

  test('a stage that the portal no longer has looks as what is not reported', () => {
    expect(symbolOf('gone', trees)).toBe('none');
    expect(stageMarkOf('gone', trees)).toMatchObject({ place: 5, rank: 5, look: 'none' });
  });
});
