import { expect, test } from 'vitest';
import { makeCluster, makeReturn } from '../../testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { listEditionRows, listMergers } from './list-edition-rows.ts';

test('an edition’s rows are the clusters with a return in it, under the name it prints', () => {
  const clusters = ['a', 'b', 'c'].map((id) => makeCluster(id));
  const returns = [
    makeReturn('2013/a', { stage: 'mature', name: 'A of the North' }),
    makeReturn('2013/b'),
    makeReturn('2012/c', { stage: 'idea' }),
  ];
  expect(listEditionRows(clusters, returns, '2013')).toEqual([
    { id: 'a', name: 'A of the North', stage: 'mature' },
    { id: 'b', name: 'b', stage: notReported },
  ]);
});

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

test('a proposal makes no row', () => {
  const returns = [makeReturn('2013/a', { stage: 'mature', proposed: true })];
  expect(listEditionRows([makeCluster('a')], returns, '2013')).toEqual([]);
});
