import { expect, test } from 'vitest';
import { phrase } from '../src/i18n/phrase.ts';
import type { Problem } from '../src/loaders/problem.ts';
import { formatProblems } from './portal-folder.ts';

const problems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    file: 'site.yaml',
    line: index + 1,
    column: 1,
    field: '',
    code: 'x',
    message: phrase('check.word.text'),
    hint: phrase('check.mend.correctIt'),
  }));
const linesOf = (count: number) => formatProblems(problems(count), process.cwd(), 'en').split('\n');

test('every problem has its line as long as they can be read', () => {
  expect(linesOf(200)).toHaveLength(201);
  expect(linesOf(200).at(-2)).toMatch(/^site\.yaml:200:1 /);
});

test('of a flood the first are told, with the number of the others and how to see them', () => {
  const lines = linesOf(1_100_000);
  expect(lines).toHaveLength(202);
  expect(lines.at(-2)).toBe(
    '… and 1099800 more problems; npm run check -- --json lists all of them',
  );
  expect(linesOf(201).at(-2)).toMatch(/^… and 1 more problem;/);
});

test('without problems nothing is said', () => {
  expect(formatProblems([], process.cwd(), 'en')).toBe('');
});
