import { expect, test } from 'vitest';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { joinSample, joinWholeSample } from './joined-portals.ts';
import { overlayFiles } from './overlay-files.ts';
import { readCutSample } from './sample-portal.ts';

test('the small part of the fictional portal is a sound portal', () => {
  const { problems } = checkContent(overlayFiles(readCutSample(), new Map()));
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
});

test('it has three clusters in one edition; the whole has twenty-four in three', () => {
  const cut = joinSample();
  expect(cut.inventory.map(({ id }) => id)).toEqual(['xx-clouds', 'xx-kites', 'xx-teapots']);
  expect(cut.editions.map(({ id }) => id)).toEqual(['2024']);
  const whole = joinWholeSample();
  expect(whole.clusters).toHaveLength(24);
  expect(whole.editions.map(({ id }) => id)).toEqual(['2023', '2024', '2025']);
});
