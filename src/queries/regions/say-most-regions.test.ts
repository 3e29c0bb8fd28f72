import { expect, test } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { viewSector } from '../sectors/view-sector.ts';
import { sayMostRegions } from './say-most-regions.ts';

const shipped = joinShipped();
const ids = ['TR-06', 'TR-34', 'TR-35', 'TR-16'];
const say = (counts: readonly number[], locale: 'en' | 'tr' | 'ka' | 'az' = 'en') =>
  sayMostRegions(
    shipped,
    { ranked: counts.map((count, index) => ({ id: ids[index] ?? '', count })), total: 12 },
    locale,
  );

test('one region that leads is named with its number and with all', () => {
  expect(say([5, 3])).toBe('Ankara has the most clusters: 5 of 12');
  expect(say([5, 3], 'tr')).toBe('En çok kümesi olan yer: Ankara (12 kümenin 5’i)');
  expect(say([5, 3], 'ka')).toBe('პირველია ანკარა (12 კლასტერიდან 5)');
  expect(say([5, 3], 'az')).toBe('Ən çox klasteri olan yer: Ankara (12 klasterdən 5-i)');
});

test('two or three that share the first place are named, more are counted', () => {
  expect(say([4, 4, 1])).toBe('Ankara and İstanbul have the most clusters, 4 each');
  expect(say([4, 4, 4, 0], 'az')).toBe(
    'Ankara, İstanbul və İzmir ilk sıradadır (hər birində 4 klaster)',
  );
  expect(say([4, 4, 4, 4])).toBe('4 places share first rank, with 4 clusters each');
  expect(say([1, 1])).toBe('Ankara and İstanbul have one cluster each');
});

test('the map of a sector has the finding as its title', () => {
  // 88 rows of the inventory name agri-food first or second.
  expect(viewSector(shipped, 'agri-food', 'en').map?.title).toMatch(/ ha(s|ve) the most/);
});
