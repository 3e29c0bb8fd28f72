import { expect, test } from 'vitest';
import { formatProblem } from './say-problem.ts';
import { readMessageFile } from './message-file.ts';

const read = (text: string) => {
  const { messages, problems } = readMessageFile('en.yaml', text);
  return { messages, told: problems.map((problem) => formatProblem(problem, 'en')) };
};

test('a key that is there twice is told with both lines, and the messages can be read', () => {
  expect(read('nav.home: Home\nnav.map: "Map"\nnav.home: Again\n')).toEqual({
    messages: { 'nav.home': 'Again', 'nav.map': 'Map' },
    told: [
      'en.yaml:3:1 expected each field once, found "nav.home" again (first in line 1); keep one of the two',
    ],
  });
});

test('a quote that nobody closed is told at its line, and what stands above it can be read', () => {
  const { messages, told } = read('nav.home: Home\nnav.map: "Map\nnav.data: Data\n');
  expect(messages).toMatchObject({ 'nav.home': 'Home' });
  expect(told).toEqual(['en.yaml:2:10 expected a closing quote, found none; close the quote']);
});
