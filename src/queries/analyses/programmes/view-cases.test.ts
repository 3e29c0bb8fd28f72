import { expect, test } from 'vitest';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../../workshop/testing/vary-whole-sample.ts';
import type { Portal } from '../../../portal/portal.ts';
import { resultsOf } from '../view-results.ts';
import { viewCases } from './view-cases.ts';

const casesOf = (portal: Portal) =>
  viewCases(
    portal,
    'programmes',
    portal.analysisById.get('programmes')?.data as AnalysisOf<'programmes'>,
    'en',
  );

test('where numbers are compared nothing is missing', () => {
  expect(casesOf(joinWholeSample()).missing).toBeUndefined();
});

test('a portal without answers is told that nobody gave the same indicator twice', () => {
  expect(casesOf(joinShipped()).missing).toMatch(/^No supported cluster has reported the same/);
});

test('where answers are kept it is never said that nobody answered', () => {
  const quiet = varyWholeSample(({ site }) => ({
    site: site.map((one) => ({ ...one, data: { ...one.data, publishAnswers: false } })),
  }));
  expect(casesOf(quiet).missing).toMatch(/^This portal does not publish the answers/);
});

test('where no editions are given, these are what is missing', () => {
  const timeless = varyWholeSample(({ analyses }) => ({
    analyses: analyses.map((one) =>
      one.data.method === 'programmes' ? { ...one, data: { ...one.data, periods: [] } } : one,
    ),
  }));
  expect(casesOf(timeless).missing).toMatch(/^It is not known for any of these programmes/);
});

test('of an edition that is still being collected nobody is told who answered', () => {
  const open = varyWholeSample(({ analyses }) => ({
    analyses: analyses.map((one) =>
      one.data.method === 'programmes'
        ? {
            ...one,
            data: {
              ...one.data,
              periods: [{ programme: 'lid-loan', before: '2024', after: '2025' }],
            },
          }
        : one,
    ),
  }));
  expect(open.editionId).toBe('2024');
  const rows = resultsOf(open, 'programmes')[0]?.table.rows ?? [];
  expect(rows.map(({ cells }) => cells[1])).toEqual([
    { missing: 'not-applicable' },
    { missing: 'not-applicable' },
  ]);
});
