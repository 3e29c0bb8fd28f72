import { expect, test } from 'vitest';
import { judge, score } from './tally.ts';

const place = { line: 0, column: 0 };
const mutant = (id: string, fileName: string) => ({
  id,
  fileName,
  location: { start: place, end: place },
  mutatorName: 'StringLiteral',
  replacement: '""',
});
const mutants = [
  mutant('1', 'src/tea/pot.ts'),
  mutant('2', 'src/tea/pot.ts'),
  mutant('3', 'src/tea/cup.ts'),
  mutant('4', 'src/kites/tail.ts'),
];
const trials = [
  { mutant: '', file: 'pot.test.ts', atLoad: ['1', '3'] },
  { mutant: '1', met: 'pours' },
  { mutant: '1', by: 'fills' },
  { mutant: '2', met: 'pours' },
  { mutant: '2', met: 'fills' },
];

test('a mutant is killed by one test that fails, survives all that pass, or is met by none', () => {
  expect(judge(mutants, trials).map(({ mutant: { id }, fate, met }) => [id, fate, met])).toEqual([
    ['1', 'killed', ['pours']],
    ['2', 'survived', ['pours', 'fills']],
    ['3', 'at load', []],
    ['4', 'untested', []],
  ]);
});

test('the share is that of all but those that are met only at load', () => {
  const folder = (file: string) => file.split('/')[1] ?? '';
  expect(score(judge(mutants, trials), folder)).toEqual([
    { name: 'kites', killed: 0, survived: 0, untested: 1, atLoad: 0, share: 0 },
    { name: 'tea', killed: 1, survived: 1, untested: 0, atLoad: 1, share: 0.5 },
  ]);
});

test('a mutant that never ends is killed by time', () => {
  const [one] = judge(mutants.slice(3), [{ mutant: '4', by: 'time' }]);
  expect(one?.fate).toBe('killed');
});
