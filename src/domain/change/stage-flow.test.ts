import { expect, test } from 'vitest';
import { smallEditions } from '../../../workshop/testing/small-editions.ts';
import { changesByKind } from './change-kinds.ts';
import { compareEditions } from './compare-editions.ts';
import { countFlows } from './stage-flow.ts';
import { tallyChanges } from './tally-changes.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

const { before, after, mergers, known } = smallEditions;
const change = compareEditions(before, after, fourStages, { mergers, before: known });

test('each return flows once: on, in or out', () => {
  const flows = countFlows(before, after, change, fourStages);
  expect(flows.map(({ from, to, count }) => `${from} > ${to}: ${count}`)).toEqual([
    'mature > mature: 1',
    'developing > initial: 1',
    'initial > initial: 1',
    'initial > not-returned: 1',
    'idea > developing: 1',
    'idea > not-reported: 1',
    'idea > merged: 2',
    'not-reported > mature: 1',
    'not-reported > idea: 1',
    'new > developing: 1',
    'new > idea: 1',
    'back > initial: 1',
  ]);
});

test('a place has its tallies, their difference, and what changed there', () => {
  const from = new Set(['kites', 'ladders', 'spouts']);
  const to = new Set(['kites', 'crockery']);
  expect(tallyChanges(from, to, change)).toEqual({
    from: 3,
    to: 2,
    difference: -1,
    kinds: {
      aside: 0,
      new: 1,
      back: 0,
      up: 1,
      down: 0,
      renamed: 0,
      merged: 1,
      'not-returned': 1,
      'stage-unknown': 0,
    },
  });
});

test('one that moved and was renamed stands in both lists', () => {
  const moved = compareEditions(
    [{ id: 'a', name: 'A', stage: 'idea', returned: true }],
    [{ id: 'a', name: 'B', ownName: true, stage: 'mature', returned: true }],
    fourStages,
  );
  expect(changesByKind(moved)).toMatchObject({ up: ['a'], renamed: ['a'], down: [], new: [] });
});
