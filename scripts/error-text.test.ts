import { expect, test } from 'vitest';
import { errorText } from './error-text.ts';

test('every error has words, also one whose message is empty', () => {
  expect(errorText(new Error('no space'))).toBe('no space');
  expect(errorText(Object.assign(new Error(''), { code: 'EACCES' }))).toBe('EACCES');
  expect(errorText(new AggregateError([new Error('a'), 'b'], ''))).toBe('a; b');
  expect(errorText(new TypeError())).toBe('TypeError');
});
