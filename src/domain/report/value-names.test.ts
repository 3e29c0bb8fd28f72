import { expect, test } from 'vitest';
import { namedValues, valueComponents } from './value-names.ts';

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
  const found = namedValues(component, attributes, '2024').map(({ name }) => name);
  expect(found).toEqual(names);
});

test('components that name values are these', () => {
  expect(valueComponents).toEqual(['Value', 'Share', 'Change', 'KeyFigures']);
});

test('a value is of the edition of the report, if no other is named', () => {
  const of = 'count/idea';
  expect(namedValues('Value', { of }, '2024')).toEqual([{ name: of, edition: '2024' }]);
  expect(namedValues('Value', { of, edition: '2023' }, '2024')).toEqual([
    { name: of, edition: '2023' },
  ]);
  expect(namedValues('Share', { of, in: 'count/clusters', edition: '2023' }, '2024')).toEqual([
    { name: of, edition: '2023' },
    { name: 'count/clusters', edition: '2023' },
  ]);
});

test('a change with of follows one value between editions; without it, from one value to another', () => {
  const of = 'count/idea';
  const until = (attributes: Record<string, string>) => namedValues('Change', attributes, '2024');
  expect(until({ of, from: '2022' })).toEqual([
    { name: of, edition: '2022' },
    { name: of, edition: '2024' },
  ]);
  expect(until({ of, from: '2022', to: '2023' })).toEqual([
    { name: of, edition: '2022' },
    { name: of, edition: '2023' },
  ]);
  expect(until({ from: 'published/a', to: 'published/b' })).toEqual([
    { name: 'published/a', edition: '2024' },
    { name: 'published/b', edition: '2024' },
  ]);
});
