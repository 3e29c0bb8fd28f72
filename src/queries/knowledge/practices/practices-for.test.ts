import { expect, test } from 'vitest';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import type { Portal } from '../../../portal/portal.ts';
import { joinSample, joinShipped } from '../../../testing/joined-portals.ts';
import { practicesFor } from './practices-for.ts';

const shipped = joinShipped();
const sample = joinSample();
const rowOf = (portal: Portal, fits: (row: InventoryRow) => boolean) =>
  portal.inventory.find(fits) as InventoryRow;
const idsOf = (row: InventoryRow) =>
  practicesFor(shipped, row, 'en').map(({ href }) => href.split('/')[3]);
const practice = (id: string | undefined) => shipped.practiceById.get(id ?? '')?.data;

test('at most three cases, those of the cluster’s own sectors first', () => {
  const row = rowOf(shipped, ({ sectors }) => sectors.includes('software'));
  const ids = idsOf(row);
  expect(ids).toHaveLength(3);
  const own = shipped.practices.filter(
    ({ data }) =>
      !data.clusters.includes(row.id) &&
      data.sectors.some((sector) => row.sectors.includes(sector)),
  );
  const first = ids.slice(0, Math.min(3, own.length));
  expect(first.toSorted()).toEqual(own.map(({ id }) => id).slice(0, 3));
});

test('a cluster is not offered what it did itself', () => {
  for (const { id, data } of shipped.practices) {
    for (const cluster of data.clusters) {
      expect(idsOf(rowOf(shipped, (row) => row.id === cluster))).not.toContain(id);
    }
  }
});

test('without a case of its sectors, those for its stage and the next stand by id', () => {
  const none = rowOf(
    shipped,
    (row) =>
      stageKeyOf(row) === 'developing' &&
      !shipped.practices.some(({ data }) =>
        data.sectors.some((sector) => row.sectors.includes(sector)),
      ),
  );
  const both = shipped.practices
    .filter(({ data }) => data.stages.includes('developing') && data.stages.includes('mature'))
    .map(({ id }) => id);
  expect(both.length).toBeGreaterThan(2);
  expect(idsOf(none)).toEqual(both.slice(0, 3));
});

test('a cluster at no reported stage is shown what an initial one can use', () => {
  const row = rowOf(
    shipped,
    (each) =>
      stageKeyOf(each) === 'not-reported' &&
      !shipped.practices.some(({ data }) =>
        data.sectors.some((sector) => each.sectors.includes(sector)),
      ),
  );
  const ids = idsOf(row);
  expect(ids).toHaveLength(3);
  expect(ids.every((id) => practice(id)?.stages.includes('initial'))).toBe(true);
});

test('a cluster of neither sector nor stage is shown none', () => {
  const row = rowOf(sample, () => true);
  const mature = { ...row, sectors: [], stage: 'mature' as const };
  expect(practicesFor(sample, mature, 'en')).toEqual([]);
});
