import { expect, test } from 'vitest';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { listRegions } from './region-list.ts';

const { byName } = listRegions(shippedPortal.regions.map(({ data }) => data));
const found = (name: string) => [...(byName.get(name) ?? [])].sort();

test('a district is found by its name without the word that says what it is', () => {
  expect(found('Quba')).toEqual(['AZ-QBA']);
  expect(found('Quba rayonu')).toEqual(['AZ-QBA']);
  expect(found('Guba')).toEqual(['AZ-QBA']);
});

test('of regions of different size the finest is meant, of two of one size both are told', () => {
  expect(found('Bakı')).toEqual(['AZ-BA']);
  expect(found('Şəki')).toEqual(['AZ-SA', 'AZ-SAK']);
});

test('a name that ends in no common word is the only one', () => {
  expect(found('İzmir')).toEqual(['TR-35']);
  expect(found('')).toEqual([]);
});
