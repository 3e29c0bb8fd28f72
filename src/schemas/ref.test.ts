import { expect, test } from 'vitest';
import { refPath, refPaths, refSchema, splitRef } from './ref.ts';

test('the name of an entry is a collection and an id', () => {
  expect(refSchema.safeParse('concepts/diamond-model').success).toBe(true);
  expect(refSchema.safeParse('regions/TR-35').success).toBe(true);
});

test.each([
  'diamond-model',
  'concept/diamond-model',
  'concepts/',
  'concepts/a/b',
  '/concepts/a',
  'concepts/../about',
  'concepts/a#b',
  'concepts/a--b',
  'constructor/a',
  'concepts/a\n',
  'concepts/ə',
])('%j is none', (name) => {
  expect(refSchema.safeParse(name).success).toBe(false);
});

test('every collection that can be named has one address, with the id in it', () => {
  for (const kind of Object.keys(refPaths)) {
    const path = refPath(splitRef(`${kind}/some-id`));
    expect(path).toMatch(/^\/[a-z/]+\/(#(doubt-)?some-id|some-id\/)$/);
  }
});
