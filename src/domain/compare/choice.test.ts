import { expect, test } from 'vitest';
import { formatChoice, parseChoice, toggleId } from './choice.ts';

test('an address names what to compare, each once', () => {
  expect(parseChoice('?clusters=a,b,a, c ')).toEqual({
    kind: 'clusters',
    ids: ['a', 'b', 'c'],
    over: [],
    others: [],
  });
  expect(parseChoice('?regions=x&regions=y')?.ids).toEqual(['x', 'y']);
});

test('no more than ten are compared; the others are told', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `c${at}`);
  const choice = parseChoice(`?sectors=${ids.join(',')}`);
  expect(choice?.ids).toHaveLength(10);
  expect(choice?.over).toEqual(['c10', 'c11']);
});

test('of several kinds the first counts and the others are told', () => {
  expect(parseChoice('?editions=2023&clusters=a')).toMatchObject({
    kind: 'clusters',
    ids: ['a'],
    others: ['editions'],
  });
});

test('an address that names nothing chooses nothing', () => {
  for (const search of ['', '?', '?clusters=', '?clusters=,,', '?other=a']) {
    expect(parseChoice(search), search).toBeUndefined();
  }
});

test('a choice comes back as it was written', () => {
  const ids = ['a-b', 'ü', '50%'];
  expect(formatChoice('regions', ids)).toBe('?regions=a-b,%C3%BC,50%25');
  expect(parseChoice(formatChoice('regions', ids))?.ids).toEqual(ids);
  expect(formatChoice('regions', [])).toBe('');
});

test('an id is added at the end and taken out again', () => {
  expect(toggleId(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggleId(['a', 'b'], 'a')).toEqual(['b']);
});
