import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberBreaks } from '../../../domain/fields/number-breaks.ts';
import { classesOf, classId, valueKeys } from '../../../domain/fields/value-keys.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { facetsOf } from '../facets.ts';
import { listClusterFilters } from '../list-filters.ts';
import { facetPages, viewClusterFacet } from '../view-cluster-facet.ts';
import { viewClusterIndex } from '../view-cluster-index.ts';

const sample = joinWholeSample();
const valuesOf = (name: string, locale: Locale = 'en') =>
  facetsOf(sample, locale)
    .find((facet) => facet.name === name)
    ?.values.map(({ id, label, count }) => [id, label, count]);

test('choices, yes and no, and classes of numbers are filters with their counts', () => {
  expect(valuesOf('fields.kettle-services')).toEqual([
    ['hot-water', 'Hot water', 3],
    ['harbour', 'Paper-boat harbour', 1],
    ['echo', 'Echo', 2],
  ]);
  expect(valuesOf('fields.tea-room')).toEqual([
    ['yes', 'Yes', 2],
    ['no', 'No', 1],
  ]);
  expect(valuesOf('fields.floor-area')).toEqual([
    ['to-100', 'under 100 m²', 2],
    ['100-1000', '100–1,000 m²', 1],
    ['from-1000', '1,000 m² or more', 1],
  ]);
  expect(valuesOf('fields.house-rule')).toBeUndefined();
});

test.each([
  ['az', ['100 m² həddinədək', '100–1.000 m²', '1.000 m² və daha çox']],
  ['tr', ['100 m² altında', '100-1.000 m²', '1.000 m² ve üzeri']],
  ['ka', ['100 m² ზღვრამდე', '100–1000 m²', '1000 m² და მეტი']],
] as const)('classes as %s writes them', (locale, labels) => {
  expect(valuesOf('fields.floor-area', locale)?.map(([, label]) => label)).toEqual(labels);
});

test('filters of fields stand before what is known, and each single value has a link', () => {
  const filters = listClusterFilters(sample, 'tr');
  expect(filters.map(({ name }) => name)).toEqual([
    ...['stage', 'country', 'sector', 'region', 'kind'],
    ...['fields.floor-area', 'fields.kettle-services', 'fields.owner', 'fields.tea-room', 'known'],
  ]);
  const owner = filters.find(({ name }) => name === 'fields.owner');
  expect([owner?.label, owner?.values[0]?.label, owner?.values[0]?.href]).toEqual([
    ...['Sahiplik', 'Kent', '/tr/clusters/by/owner/#town'],
  ]);
  expect(facetPages(sample)).toContain('owner');
  const { page, sections } = viewClusterFacet(sample, 'owner', 'tr');
  expect([page.title, page.path]).toEqual([
    'Kümeler, özelliğe göre: Sahiplik',
    '/clusters/by/owner/',
  ]);
  expect(sections.map(({ id, items }) => [id, ...items.map((item) => item.id)])).toEqual([
    ['town', 'xx-kettles'],
    ['members', 'xx-teapots'],
  ]);
});

test('the list has the columns that the portal chose, and what rows are narrowed and sorted by', () => {
  const { columns, places } = viewClusterIndex(sample, 'en').list;
  expect(columns).toEqual([
    { name: 'fields.floor-area', label: 'Workshop area (m²)', isNumber: true },
    { name: 'fields.kettle-services', label: 'Services', isNumber: false },
  ]);
  const rows = new Map(places.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const teapots = rows.get('xx-teapots');
  expect(teapots?.cells.map(({ at, values }) => [at, ...values.map(({ text }) => text)])).toEqual([
    [0, '640.5'],
    [1, 'Hot water, Paper-boat harbour'],
  ]);
  expect(teapots?.attributes).toMatchObject({
    'data-fields.floor-area': '100-1000',
    'data-fields.kettle-services': 'hot-water harbour',
    'data-fields.tea-room': 'yes',
  });
  expect(teapots?.attributes['data-rank']).toMatch(/ 640\.5$/);
  expect(rows.get('xx-kites')?.attributes['data-rank']).toMatch(/ -$/);
  expect(rows.get('xx-kites')?.cells).toEqual([]);
});

const area = { id: 'area', kind: 'number', least: 0, filter: true, asked: true } as const;

test('every number is in one class, whatever the breaks', () => {
  const label = { az: 'a', tr: 'a', ka: 'a', en: 'a' };
  const value = (number: number) => ({ value: number, asOf: '2024', sources: [] });
  const numbers = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (values) => {
      const classes = classesOf(numberBreaks(values));
      const ids = classes.map(classId);
      expect(new Set(ids).size).toBe(ids.length);
      for (const number of values) {
        expect(valueKeys({ ...area, label }, value(number), classes)).toHaveLength(1);
      }
    }),
  );
});

test('classes begin at round numbers, and each has some of the values', () => {
  const hectares = [1.5, 3.87, 9, 9, 14, 15, 29.5, 40, 111.78, 120, 320, 565, 600];
  expect(numberBreaks(hectares)).toEqual([10, 20, 100]);
  expect(numberBreaks([7, 7, 7])).toEqual([]);
  expect(numberBreaks([])).toEqual([]);
  expect(numberBreaks([0.01, 0.02, 0.03, 0.04])).toEqual([0.02]);
});
