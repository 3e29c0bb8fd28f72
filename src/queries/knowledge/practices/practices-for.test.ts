import { expect, test } from 'vitest';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
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

test('a cluster is shown cases of its sectors alone, and none is shown to a fifth of all', () => {
  const counts = new Map<string | undefined, number>();
  for (const row of shipped.inventory) {
    const ids = idsOf(row);
    expect(ids.length).toBeLessThanOrEqual(3);
    for (const id of ids) {
      expect(practice(id)?.sectors.some((sector) => row.sectors.includes(sector))).toBe(true);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  expect(counts.size).toBeGreaterThan(4);
  expect(Math.max(...counts.values())).toBeLessThan(shipped.inventory.length / 5);
});

test('a cluster is not offered what it did itself', () => {
  for (const { id, data } of shipped.practices) {
    for (const cluster of data.clusters) {
      expect(idsOf(rowOf(shipped, (row) => row.id === cluster))).not.toContain(id);
    }
  }
});

test('a cluster of neither sector nor stage is shown none', () => {
  const row = rowOf(sample, () => true);
  const mature = { ...row, sectors: [], stage: 'mature' as const };
  expect(practicesFor(sample, mature, 'en')).toEqual([]);
});
