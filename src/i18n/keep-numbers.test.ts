import { expect, test } from 'vitest';
import { keepNumbers } from './keep-numbers.ts';

test('a number keeps to its word, also an abbreviated one; numbers of a list part', () => {
  expect(keepNumbers('strateji, s. 27-28, satır 412')).toBe(
    'strateji, s.\u00a027-28, satır\u00a0412',
  );
  expect(keepNumbers('სტრიქონები 40, 61')).toBe('სტრიქონები\u00a040, 61');
  expect(keepNumbers('report')).toBe('report');
});
