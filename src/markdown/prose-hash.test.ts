import { expect, test } from 'vitest';
import { hashProse } from './prose-hash.ts';

test('a text keeps its version when only the space around it changes, and loses it with any word', () => {
  expect(hashProse('\n# Atlas\n')).toBe(hashProse('# Atlas'));
  expect(hashProse('# Atlas.')).not.toBe(hashProse('# Atlas'));
  expect(hashProse('# Atlas')).toMatch(/^[0-9a-f]{12}$/);
});
