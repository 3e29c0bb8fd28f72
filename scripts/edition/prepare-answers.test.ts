import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { prepareAnswers } from './prepare-answers.ts';

const sample = loadPortal(samplePortal).portal;

test('each chart of the survey of 2011 has its like in a portal that asks the same kinds', () => {
  const { figures, files } = prepareAnswers(sample, {
    edition: '2026',
    from: '2024',
    source: 'survey-2026',
  });
  const queryOf = (id: string) => parse(files.get(`figures/${id}.yaml`) ?? '').query;
  // Type of the cluster, and by area or stage; analyses; criteria; staff; priorities and the text next to one of
  // them; data sets; finance; partner countries.
  expect(figures).toEqual([
    ...['answers-q2-initial', 'answers-q2-developing', 'answers-q2-mature'],
    ...['answers-q3', 'answers-q3-by-stage', 'answers-q4', 'answers-q5'],
    ...['answers-q6', 'answers-q6-by-stage', 'answers-q7', 'answers-q7-companions'],
    ...['answers-q8', 'answers-q9', 'answers-q11', 'answers-q11-by-stage'],
    ...['answers-q14', 'answers-q15'],
  ]);
  expect(queryOf('answers-q7-companions')).toEqual({
    name: 'answers',
    question: 'q7',
    table: 'companions',
    only: ['with'],
  });
  expect(queryOf('answers-q15')).toEqual({ name: 'answers', question: 'q15', table: 'country' });
  // Its answers are confidential, so only totals of all clusters are counted.
  expect(queryOf('answers-q9')).toEqual({ name: 'answers', question: 'q9' });
});

test('charts 3 to 13 of the shipped portal are counted already; the one that no chapter shows is shown', () => {
  const { figures, unshown } = prepareAnswers(shippedPortal, {
    edition: '2013',
    from: '2012',
    source: 'survey-2013',
  });
  expect(figures).toEqual(['answers-q08', 'answers-q09', 'answers-q12', 'answers-q12-by-stage']);
  // Chart 6 was lost without a number, so the report of 2012 has nothing to draw.
  expect(unshown).toEqual([
    ...['answers-q08', 'answers-q09', 'analyses-by-stage', 'answers-q12', 'answers-q12-by-stage'],
  ]);
});

test('a figure that was taken out of the report since does not come back', () => {
  const { unshown } = prepareAnswers(shippedPortal, {
    edition: '2014',
    from: '2013',
    source: 'survey-2014',
  });
  expect(unshown).not.toContain('analyses-by-stage');
});
