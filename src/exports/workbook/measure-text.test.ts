import { expect, test } from 'vitest';
import { countLines, textWidth } from './measure-text.ts';

test('words go to the next line when they do not fit, and lines of their own are kept', () => {
  expect(countLines('one two', 20)).toBe(1);
  expect(countLines('one two three four', 10)).toBe(2);
  expect(countLines('one\ntwo\n\nthree', 20)).toBe(4);
  expect(countLines('', 20)).toBe(1);
});

test('a word wider than a line takes as many lines as it needs', () => {
  expect(countLines('x'.repeat(50), 10)).toBe(5);
  expect(countLines(`${'x'.repeat(50)} y`, 10)).toBe(5);
  expect(countLines(`a ${'x'.repeat(20)}`, 10)).toBe(3);
});

test('a Georgian text needs more room than a Latin one of as many letters', () => {
  expect(textWidth('კლასტერი')).toBeGreaterThan(textWidth('klasteri'));
});
