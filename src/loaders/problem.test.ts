import { phrase } from '../i18n/phrase.ts';
import { expect, test } from 'vitest';
import { compareProblems, describeFound, problemIn } from './problem.ts';
import { formatProblem } from './say-problem.ts';

test('a problem is one line of file, place, field, finding and remedy', () => {
  const place = { line: 3, column: 7 };
  const problem = problemIn(
    'a/b.yaml',
    place,
    'value',
    phrase('check.expectedFound', { expected: phrase('check.word.text'), found: 3 }),
    phrase('check.mend.quoteThem'),
    'name.en',
  );
  expect(formatProblem(problem, 'en')).toBe(
    'a/b.yaml:3:7 name.en: expected text, found 3; put them in quotes',
  );
  expect(formatProblem({ ...problem, field: '' }, 'en')).toBe(
    'a/b.yaml:3:7 expected text, found 3; put them in quotes',
  );
});

test('a warning says so behind its place, where an editor still finds it', () => {
  const problem = problemIn(
    'a.yaml',
    { line: 3, column: 7 },
    'c',
    phrase('check.expectedFound', { expected: 'x', found: 'y' }),
    phrase('check.mend.correctIt'),
  );
  expect(formatProblem({ ...problem, field: 'name', severity: 'warning' }, 'en')).toBe(
    'a.yaml:3:7 warning: name: expected x, found y; correct it',
  );
});

test('neither a file’s name nor a value can break the line or colour a terminal', () => {
  const found = describeFound('a\nb\u001b[31m\u202ec');
  const problem = problemIn(
    'x\ny.yaml',
    { line: 1, column: 1 },
    'value',
    phrase('check.expectedFound', { expected: phrase('check.word.text'), found }),
    phrase('check.mend.correctIt'),
  );
  expect(formatProblem(problem, 'en')).toBe(
    'x·y.yaml:1:1 expected text, found "a·b·[31m·c"; correct it',
  );
});

test('a long value is cut between letters', () => {
  expect(describeFound('😀'.repeat(70))).toBe(`"${'😀'.repeat(57)}…"`);
  expect(describeFound('ქ'.repeat(60))).toBe(`"${'ქ'.repeat(60)}"`);
});

test('problems stand by file, line, column and field', () => {
  const at = (file: string, line: number, column: number, field = '') =>
    problemIn(
      file,
      { line, column },
      'c',
      phrase('check.word.text'),
      phrase('check.mend.correctIt'),
      field,
    );
  const sorted = [
    at('a', 1, 2),
    at('a', 1, 10),
    at('a', 2, 1, 'x'),
    at('a', 2, 1, 'y'),
    at('b', 1, 1),
  ];
  expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
});
