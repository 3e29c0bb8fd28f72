import { expect, test } from 'vitest';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { joinInventory } from '../inventory/join-inventory.ts';
import { makeRow } from '../../../workshop/testing/inventory-parts.ts';
import { placeRows } from './place-rows.ts';

const portal = shippedPortal;
const rows = joinInventory(portal, '2012');
const placed = placeRows(rows, 'TR');

test('every row stands in one place, those of the country of the inventory first', () => {
  const ids = placed.flatMap((group) => group.rows.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  const countries = placed.map(({ country }) => country);
  expect(countries).toEqual(countries.toSorted().reverse());
});

test('seven rows of the inventory are printed nation-wide, the others under 76 provinces', () => {
  const turkish = placed.filter(({ country }) => country === 'TR');
  expect(turkish.filter(({ region }) => !region).map((group) => group.rows.length)).toEqual([7]);
  expect(turkish.filter(({ region }) => region)).toHaveLength(76);
});

test('a row of several provinces stands in the one under which it is printed', () => {
  const group = placed.find(({ region }) => region === 'TR-54');
  expect(group?.rows.map(({ id }) => id)).toContain('tr-sakarya-bolu-termal-turizm');
});

test('rows that no inventory holds stand in the region that they name', () => {
  const georgian = placed.filter(({ country }) => country === 'GE');
  expect(georgian.every(({ region, returned }) => region && !returned)).toBe(true);
  expect(georgian.flatMap((group) => group.rows)).toHaveLength(10);
});

test('the country that is asked for comes first, its rows and all others in their order', () => {
  const abroad = { country: 'GE', returned: false } as const;
  const some = [
    makeRow({ id: 'a', ...abroad, places: ['G1', 'G2'] }),
    makeRow({ id: 'b', printedRegion: 'P2' }),
    makeRow({ id: 'c', ...abroad, places: ['G1'] }),
    makeRow({ id: 'd', printedRegion: undefined }),
    makeRow({ id: 'e', printedRegion: 'P2', places: ['P1'] }),
  ];
  const told = placeRows(some, 'TR').map(({ country, region, returned, rows: own }) => [
    ...[country, region, returned],
    ...own.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    ['TR', 'P2', true, 'b', 'e'],
    ['TR', undefined, true, 'd'],
    ['GE', undefined, false, 'a'],
    ['GE', 'G1', false, 'c'],
  ]);
});
