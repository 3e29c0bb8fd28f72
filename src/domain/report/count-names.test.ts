import { expect, test } from 'vitest';
import { makeRow } from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { listCounts } from './count-names.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

const lists = {
  concepts: 1,
  countries: 2,
  doubts: 3,
  figures: 4,
  glossary: 5,
  practices: 6,
  programmes: 7,
  sectors: 8,
  'sector-groups': 9,
  sources: 10,
  stages: 11,
  strategies: 12,
  survey: 13,
  works: 14,
};

test('a report counts the rows of its own country by stage, all countries, and its lists', () => {
  const rows = [
    makeRow({ stage: 'idea', printedRegion: 'P1' }),
    makeRow({ stage: 'idea', printedRegion: 'P1' }),
    makeRow({ stage: 'initial', printedRegion: 'P2' }),
    makeRow({ stage: 'developing', printedRegion: undefined, scope: 'national' }),
    makeRow({ stage: 'mature', printedRegion: 'P2' }),
    makeRow({ stage: notReported, country: 'GE', printedRegion: 'G1', scope: 'national' }),
    makeRow({ stage: 'mature', country: 'GE', printedRegion: 'G2' }),
  ];
  expect(Object.fromEntries(listCounts(rows, 'TR', lists, fourStages))).toEqual({
    clusters: 5,
    idea: 2,
    initial: 1,
    developing: 1,
    mature: 1,
    'beyond-idea': 3,
    'clusters-tr': 5,
    'clusters-ge': 2,
    provinces: 2,
    national: 1,
    returned: 5,
    ...lists,
  });
});
