import { expect, test } from 'vitest';
import { fitOf, nearestRows } from './say-fit.ts';

const rows = [
  { keys: { use: ['marketing', 'innovation'], sector: ['agri-food'], stage: ['initial'] } },
  { keys: { use: ['marketing'], sector: ['construction'], stage: ['initial', 'developing'] } },
  { keys: { use: ['finance'], sector: ['biotechnology'], stage: ['mature'] } },
];
const choose = (chosen: Readonly<Record<string, readonly string[]>>) => ({
  chosen: new Map(Object.entries(chosen).map(([facet, values]) => [facet, new Set(values)])),
  sort: 'place',
});

test('what a case meets and what it lacks are named by facet, alternatives only once', () => {
  const state = choose({ use: ['marketing', 'finance'], sector: ['construction'] });
  expect(fitOf(rows[0]?.keys ?? {}, state, (facet, value) => `${facet}/${value}`)).toEqual({
    meets: ['use/marketing'],
    lacks: ['sector/construction'],
  });
});

test('where no case meets all, those that meet most are the nearest', () => {
  const state = choose({ use: ['marketing'], sector: ['biotechnology'], stage: ['developing'] });
  expect(nearestRows(rows, state)).toEqual([rows[1]]);
  expect(nearestRows(rows, choose({ use: ['marketing'] }))).toEqual(rows.slice(0, 2));
  expect(nearestRows(rows, choose({ use: ['training'] }))).toEqual([]);
});
