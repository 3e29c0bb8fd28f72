import { expect, test } from 'vitest';
import { toObjects } from './tables.ts';

test('every object has every column, and what is not reported is null instead of left out', () => {
  const table = {
    name: 'clusters',
    columns: ['id', 'stage', 'row'],
    rows: [
      ['a', undefined, 0],
      ['b', ''],
    ],
  };
  expect(toObjects(table)).toEqual([
    { id: 'a', stage: null, row: 0 },
    { id: 'b', stage: '', row: null },
  ]);
});
