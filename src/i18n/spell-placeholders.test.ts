import { expect, test } from 'vitest';
import { spellPlaceholders } from './spell-placeholders.ts';

test('placeholders become values, and each branch of a plural a text', () => {
  expect(spellPlaceholders('plain')).toEqual(['plain']);
  expect(spellPlaceholders('{n} of {sum}')).toEqual(['0 of 0']);
  expect(spellPlaceholders('{n, plural, one {# firm} other {# firms}}')).toEqual([
    '0 firm',
    '0 firms',
  ]);
});
