import { expect, test } from 'vitest';
import { type PublishedFigure, publishedFigureSchema } from '../../schemas/edition.ts';
import { makeRow } from '../../testing/inventory-parts.ts';
import { countFigures } from './count-figures.ts';

const label = { az: 'a', tr: 't', ka: 'k', en: 'e' };
const make = (data: Partial<PublishedFigure>) =>
  publishedFigureSchema.parse({ id: 'f', label, unit: 'count', ...data });
const rows = [
  makeRow({ id: 'a', stage: 'idea', mainGroup: 'food' }),
  makeRow({ id: 'b', stage: 'mature' }),
  makeRow({ id: 'c', stage: 'idea' }),
];
const valuesOf = (figures: readonly PublishedFigure[]) =>
  countFigures(figures, () => rows).map(({ value }) => value);

test('a value that is left out is the recount; a printed one stays as it is printed', () => {
  expect(
    valuesOf([
      make({ recount: { measure: 'clusters' } }),
      make({ recount: { measure: 'clusters', stages: ['idea'] } }),
      make({ recount: { measure: 'share', sectorGroup: 'food' }, unit: 'percent' }),
      make({ recount: { measure: 'clusters' }, value: 356 }),
    ]),
  ).toEqual([3, 2, 33.3, 356]);
});

test('what nobody wrote and nobody can count stays without a value', () => {
  expect(valuesOf([make({})])).toEqual([undefined]);
  const share = make({ recount: { measure: 'share' } });
  expect(countFigures([share], () => [])[0]?.value).toBeUndefined();
});

test('rows are joined only where something is counted', () => {
  const refuse = () => {
    throw new Error('asked for rows');
  };
  expect(countFigures([make({ value: 1 }), make({})], refuse)).toHaveLength(2);
});
