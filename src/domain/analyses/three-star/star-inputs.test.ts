import { expect, test } from 'vitest';
import { shippedPortal } from '../../../../workshop/testing/shipped-portal.ts';
import { joinInventory } from '../../inventory/join-inventory.ts';
import { holdAreas } from './hold-areas.ts';
import { readJobs } from './jobs-table.ts';
import { measureStars, plainValue, starNames } from './measure-stars.ts';
import { countRows } from './star-inputs.ts';

const rows = joinInventory(shippedPortal, '2012').filter(({ country }) => country === 'TR');

/** All rows of the country, or only those printed under a province. */
function measureIn(country: boolean) {
  const table = readJobs(countRows(country ? rows : rows.filter((row) => row.printedRegion)));
  return measureStars(
    table,
    holdAreas(table, () => 'whole', 'all'),
  );
}

const round = (value: number | undefined, digits: number) => Number(value?.toFixed(digits));

/** Size and dominance in per cent with one decimal, the quotient with two. */
function told(area: string, sector: string, country = true) {
  const found = measureIn(country).find((one) => one.area === area && one.sector === sector);
  if (!found) return undefined;
  const [size, dominance, quotient] = starNames.map(
    (name) => plainValue(found[name]) ?? Number.NaN,
  );
  const shares = [size, dominance].map((share = Number.NaN) => round(share * 100, 1));
  return [found.persons, ...shares, round(quotient, 2)];
}

test('rows of agri-food in four provinces, as the page on the location quotient works them out', () => {
  // (4 ÷ 9) ÷ (88 ÷ 356) = 1.80 and so on; 88 of 356 is 24.7 %.
  expect(told('TR-15', 'agri-food')?.at(-1)).toBe(1.8);
  expect(told('TR-01', 'agri-food')?.at(-1)).toBe(1.01);
  expect(told('TR-27', 'agri-food')?.at(-1)).toBe(0.85);
  expect(told('TR-34', 'agri-food')?.at(-1)).toBe(0.16);
});

test('the whole matters: without the seven rows of no province the quotient of Burdur is another', () => {
  // (4 ÷ 9) ÷ (87 ÷ 349)
  expect(told('TR-15', 'agri-food', false)?.at(-1)).toBe(1.78);
});

test('rows of textiles in three provinces, as the page on the three-star analysis works them out', () => {
  expect(told('TR-34', 'textiles')).toEqual([13, 32.5, 25.5, 2.27]);
  expect(told('TR-27', 'textiles')).toEqual([3, 7.5, 15.8, 1.41]);
  expect(told('TR-64', 'textiles')).toEqual([1, 2.5, 50, 4.45]);
});
