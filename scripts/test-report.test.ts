import { expect, test } from 'vitest';
import { countTests } from './test-report.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((state) => ({ status: state })),
});

test('passed and failed tests of all files add up', () => {
  const testResults = [
    file('passed', 'passed', 'passed'),
    file('failed', 'passed', 'failed', 'failed'),
  ];
  expect(countTests({ testResults })).toEqual({ passed: 3, failed: 2 });
});

test('a file that could not be read counts as one failure', () => {
  expect(countTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
});

test('a file whose preparation failed is not lost among its tests that never ran', () => {
  const testResults = [file('failed', 'skipped', 'skipped', 'passed')];
  expect(countTests({ testResults })).toEqual({ passed: 1, failed: 1 });
});

test('a test that was left out counts as neither', () => {
  expect(countTests({ testResults: [file('passed', 'skipped', 'todo')] })).toEqual({
    passed: 0,
    failed: 0,
  });
});
