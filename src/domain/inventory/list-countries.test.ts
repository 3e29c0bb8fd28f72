import { expect, test } from 'vitest';
import type { Country } from '../../schemas/region.ts';
import { listCountries } from './list-countries.ts';

const country = (id: string, inventory: boolean, partial: boolean) => ({
  data: { id, inventory, partial } as Country,
});

test('a country with clusters is listed, though its own entry does not say so', () => {
  const countries = [
    country('XA', true, false),
    country('XB', false, false),
    country('XC', false, false),
  ];
  const clusters = [{ data: { country: 'XA' } }, { data: { country: 'XB' } }];
  expect(
    listCountries(countries, clusters).map(({ data }) => [data.id, data.inventory, data.partial]),
  ).toEqual([
    ['XA', true, false],
    ['XB', true, true],
    ['XC', false, false],
  ]);
});
