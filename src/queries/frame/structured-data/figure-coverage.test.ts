import { expect, test } from 'vitest';
import { joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewPractice } from '../../knowledge/practices/view-practice.ts';
import { viewStructuredData } from './view-structured-data.ts';
import { describeCoverage } from './figure-coverage.ts';

const portal = joinShipped();

function coverageOf(id: string) {
  const figure = portal.figureById.get(id)?.data;
  if (!figure) throw new Error(`expected figures/${id}, found none`);
  const { temporalCoverage, spatialCoverage } = describeCoverage(portal, figure, {
    edition: portal.editionId,
    part: '',
    locale: 'en',
  }) as { temporalCoverage?: string; spatialCoverage?: { identifier: string } };
  return [temporalCoverage, spatialCoverage?.identifier];
}

const survey = '2011-11-21/2011-12-28';

test.each([
  ['map-35', [survey, 'TR']],
  ['sectors-printed', [survey, 'TR']],
  ['agencies', [survey, 'TR']],
  ['priorities', [survey, 'TR']],
])('%s is of the survey, and of the country that it counts', (id, expected) => {
  expect(coverageOf(id)).toEqual(expected);
});

test('what is no part of the survey is not said to be of its weeks or its country', () => {
  expect(coverageOf('georgia-top-ten')).toEqual([undefined, 'GE']);
  const others = ['world-cluster-sizes', 'glossary-attested', 'stage-criteria', 'diamond'];
  for (const id of [...others, 'izmir-needs', 'toronto-growth', 'good-practice-countries']) {
    expect(coverageOf(id), id).toEqual([undefined, undefined]);
  }
});

test('a practice says on which day it was first told', () => {
  const { page } = viewPractice(portal, 'aus-joint-export', 'en');
  expect(viewStructuredData(portal, page)).toContain('"datePublished":"2026-11-20"');
});
