import { expect, test } from 'vitest';
import { makeRow } from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { stageKeyOf, tallyBy, tallyStages } from './tally.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

test('stages add up to the total; beyond the idea stage are the three after it, not the unreported', () => {
  const stages = ['idea', 'idea', 'initial', 'developing', 'mature', notReported] as const;
  expect(
    tallyStages(
      stages.map((stage) => ({ stage })),
      fourStages,
    ),
  ).toEqual({
    total: 6,
    idea: 2,
    initial: 1,
    developing: 1,
    mature: 1,
    notReported: 1,
    past: 3,
  });
});

test('the tally of nothing is zero everywhere', () => {
  expect(new Set(Object.values(tallyStages([], fourStages)))).toEqual(new Set([0]));
});

test('an unreported stage has a key of its own, after all stages', () => {
  expect(stageKeyOf(makeRow({ stage: notReported }))).toBe('not-reported');
  expect(fourStages.keys).toEqual(['idea', 'initial', 'developing', 'mature', 'not-reported']);
});

test('a row counts once for each of its keys, even where a key is given twice', () => {
  const rows = [makeRow({ sectors: ['food', 'mining', 'food'] }), makeRow({ sectors: ['food'] })];
  expect(tallyBy(rows, (row) => row.sectors)).toEqual(
    new Map([
      ['food', 2],
      ['mining', 1],
    ]),
  );
});
