import { expect, test } from 'vitest';
import type { FrozenRow } from '../../schemas/frozen-edition.ts';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { compareLiving } from './compare-living.ts';

const name = { original: 'Kites', language: 'en' as const };
const row = (id: string, more: Partial<FrozenRow> = {}): FrozenRow => ({
  id,
  name,
  country: 'XX',
  scope: 'local',
  kind: 'cluster',
  stage: 'idea',
  returned: true,
  regions: [],
  places: [],
  regionGroups: [],
  sectors: ['kites'],
  groups: [],
  ...more,
});
const cluster = (id: string, more: object = {}) =>
  makeCluster(id, { name, country: 'XX', sectors: [{ id: 'kites', word: 'Kites' }], ...more });

const idsOf = (changes: ReturnType<typeof compareLiving>) =>
  Object.fromEntries(
    Object.entries(changes).map(([kind, list]) => [kind, list.map(({ id }: { id: string }) => id)]),
  );
const none = { name: [], sectors: [], stage: [], merged: [], gone: [], added: [] };

test('what stayed as it was is in no list', () => {
  expect(idsOf(compareLiving([row('a')], [cluster('a')], [{ id: 'a', stage: 'idea' }]))).toEqual(
    none,
  );
});

test('names in any language, sectors, stages, mergers, losses and newcomers are told apart', () => {
  const frozen = ['a', 'b', 'c', 'd', 'e'].map((id) => row(id));
  const living = [
    cluster('a', { name: { ...name, tr: 'Uçurtmalar' } }),
    cluster('b', { sectors: [{ id: 'teaware', word: 'Kites' }] }),
    cluster('c'),
    cluster('d', { merged: { into: 'a', edition: '2025' } }),
    cluster('f'),
  ];
  const counted = [{ id: 'c', stage: notReported }];
  expect(idsOf(compareLiving(frozen, living, counted))).toEqual({
    name: ['a'],
    sectors: ['b'],
    stage: ['c'],
    merged: ['d'],
    gone: ['e'],
    added: ['f'],
  });
});

test('a cluster that is not counted today has no other stage', () => {
  expect(idsOf(compareLiving([row('a')], [cluster('a')], []))).toEqual(none);
});
