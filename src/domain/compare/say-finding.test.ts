import { expect, test } from 'vitest';
import { type FindingWords, sayFinding, type Tallied } from './say-finding.ts';

const words: FindingWords = {
  fewer: '{a} has fewer than {b} ({an}, {bn})',
  more: '{a} has more than {b} ({an}, {bn})',
  same: '{a} has as many as {b} ({an})',
  greater: 'a greater share is on ({ap}, {bp})',
  level: 'the same share is on ({ap}, {bp})',
  but: ', but',
  and: ', and',
  most: '{b} has most ({bn}), {a} is furthest ({ap})',
  later: '',
  alike: '',
  latest: '',
};

const item = (name: string, total: number, past?: number): Tallied => ({
  name,
  total,
  past,
  count: String(total),
  part: `${past} of ${total}`,
});

test('the one with the greater share is the subject, and small numbers stay counts', () => {
  const finding =
    'İzmir has fewer than Ankara (8, 26), but a greater share is on (6 of 8, 7 of 26).';
  const [izmir, ankara] = [item('İzmir', 8, 6), item('Ankara', 26, 7)];
  expect(sayFinding([izmir, ankara], words)).toBe(finding);
  expect(sayFinding([ankara, izmir], words)).toBe(finding);
});

test('more entries and a greater share agree, as equal ones do; one alone is a "but"', () => {
  expect(sayFinding([item('A', 9, 6), item('B', 6, 2)], words)).toContain(', and a greater');
  expect(sayFinding([item('A', 6, 2), item('B', 6, 2)], words)).toContain(', and the same');
  expect(sayFinding([item('A', 6, 3), item('B', 6, 2)], words)).toContain(', but a greater');
  expect(sayFinding([item('A', 6, 3), item('B', 4, 2)], words)).toContain(', but the same');
});

test('shares of one or two entries, or of unreported stages, are not compared', () => {
  expect(sayFinding([item('A', 2, 2), item('B', 26, 7)], words)).toBe(
    'A has fewer than B (2, 26).',
  );
  expect(sayFinding([item('A', 5), item('B', 5, 1)], words)).toBe('A has as many as B (5).');
});

test('of several the largest and the furthest are named, unless they are tied', () => {
  const [a, b, c] = [item('A', 8, 6), item('B', 26, 7), item('C', 9, 1)];
  expect(sayFinding([a, b, c], words)).toBe('B has most (26), A is furthest (6 of 8).');
  expect(sayFinding([a, b, item('C', 26, 1)], words)).toBeUndefined();
  expect(sayFinding([a], words)).toBeUndefined();
});
