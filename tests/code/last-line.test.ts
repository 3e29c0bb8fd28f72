import { expect, test } from 'vitest';
import { countTests, type TestedFile } from '../support/last-line.ts';

const file = (state: ReturnType<TestedFile['state']>, ...tests: string[]): TestedFile => ({
  state: () => state,
  children: { allTests: (asked) => tests.filter((found) => found === asked) },
});

test('passed and failed tests of all files add up', () => {
  const files = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed', 'failed')];
  expect(countTests(files)).toEqual({ passed: 3, failed: 2 });
});

test('a file that could not be read counts as one failure', () => {
  expect(countTests([file('failed')])).toEqual({ passed: 0, failed: 1 });
});

test('a file whose preparation failed is not lost among its tests that never ran', () => {
  expect(countTests([file('failed', 'skipped', 'skipped', 'passed')])).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a test that was left out counts as neither', () => {
  expect(countTests([file('passed', 'skipped')])).toEqual({ passed: 0, failed: 0 });
});
