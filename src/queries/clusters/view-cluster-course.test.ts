import { expect, test } from 'vitest';
import { joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { viewClusterCourse } from './view-cluster-course.ts';

const sample = joinWholeSample();

test('the years of a cluster as a figure: what changed most between two editions, from nought', () => {
  const course = viewClusterCourse(sample, 'xx-teapots', 'en');
  expect(course).toMatchObject({
    title: 'Between 2023 and 2024, 5 of its indicators rose, 0 fell and 16 stayed the same',
    first: '2023',
    last: '2024',
    sources: [{ text: 'first invented report, line 21' }, { text: 'invented report, line 61' }],
  });
  // 64 of 77 guests are 83.1 per cent of the way from zero; they changed by 13 of 77, the spoons by 1 of 13.
  expect(course?.rows[0]).toEqual({
    id: 'guests',
    label: 'Number of guests',
    from: expect.closeTo(83.1, 1),
    between: [],
    to: 100,
    before: '64',
    after: '77',
  });
  expect(course?.rows.map(({ id, before, after }) => [id, before, after]).slice(1)).toEqual([
    ['spoons-lost', '12', '13'],
    ['saucer-income', '530 EUR', '560 EUR'],
    ['tea-exports', '20,000 EUR', '21,000 EUR'],
    ['leaf-suppliers', '20', '21'],
  ]);
});

test('a cluster that reported once has none, and none is drawn of answers that are kept', () => {
  expect(viewClusterCourse(sample, 'xx-puddles', 'en')).toBeUndefined();
  const kept = { ...sample, site: { ...sample.site, publishAnswers: false } };
  expect(viewClusterCourse(kept, 'xx-teapots', 'en')).toBeUndefined();
});
