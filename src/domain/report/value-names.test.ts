import { expect, test } from 'vitest';
import { valueComponents, valueNames } from './value-names.ts';

test.each([
  ['Value', { of: 'count/clusters' }, ['count/clusters']],
  ['Share', { of: 'count/idea', in: 'count/clusters' }, ['count/idea', 'count/clusters']],
  ['Change', { to: 'published/f2', from: 'published/f1' }, ['published/f1', 'published/f2']],
  ['KeyFigures', { of: ' count/idea  count/clusters\n' }, ['count/idea', 'count/clusters']],
  ['Share', { of: 'count/idea' }, ['count/idea']],
  ['Value', { in: 'count/idea' }, []],
  ['Cite', { of: 'count/idea' }, []],
  ['constructor', { of: 'count/idea' }, []],
])('%s names values: %o', (component, attributes, names) => {
  expect(valueNames(component, attributes)).toEqual(names);
});

test('components that name values are these', () => {
  expect(valueComponents).toEqual(['Value', 'Share', 'Change', 'KeyFigures']);
});
