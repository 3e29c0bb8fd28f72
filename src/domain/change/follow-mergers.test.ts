import { expect, test } from 'vitest';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { lastOf, listMergers } from './follow-mergers.ts';

test('a merger counts from the edition that tells of it', () => {
  const clusters = [
    makeCluster('a', { merged: { into: 'b', edition: '2013' } }),
    makeCluster('b', { merged: { into: 'c', edition: '2015' } }),
    makeCluster('c'),
  ];
  expect(listMergers(clusters, '2012')).toEqual([]);
  expect(listMergers(clusters, '2014')).toEqual([{ id: 'a', into: 'b' }]);
  expect(listMergers(clusters, '2015')).toHaveLength(2);
});

test('mergers are followed to the cluster that is left', () => {
  const intoOf = new Map([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(['a', 'b', 'c'].map((id) => lastOf(id, intoOf))).toEqual(['c', 'c', undefined]);
});
