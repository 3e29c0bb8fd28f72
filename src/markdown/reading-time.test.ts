import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

const sentence = 'A cluster is a place where firms meet. ';

test('no text takes less than a minute, and a long one as many as its letters', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes(sentence)).toBe(1);
  expect(readingMinutes(sentence.repeat(81))).toBe(3);
});

test('addresses and components take no time', () => {
  const heavy = `<Cite source="a-very-long-source" lines="1-2" />[x](/a/very/long/address/of/a/page/)`;
  expect(readingMinutes(heavy.repeat(100))).toBe(1);
});
