import { expect, test } from 'vitest';
import { isMissing, notReported } from './missing.ts';

test('an absence is told from every value, also from zero, nothing and empty text', () => {
  expect(isMissing(notReported)).toBe(true);
  expect([0, Number.NaN, '', 'missing', null, undefined, {}, []].some(isMissing)).toBe(false);
});
