import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { findIds, viewFinds } from './figure-finds.ts';
import { figureView } from './figure-views.ts';
import { viewFigurePage } from './view-figure-page.ts';

const finds = (portal: ReturnType<typeof joinSample>, id: string) =>
  viewFinds(portal, figureView(portal, id, 'en'), 'en');

test('clusters are found by their regions, those around them too, and by their sectors', () => {
  const portal = joinShipped();
  const { keys, groups, rank } = finds(portal, 'map-all');
  const [regions, sectors] = groups;
  expect(regions?.choices.find(({ id }) => id === 'TR-35')?.label).toBe('İzmir');
  expect(regions?.choices.find(({ id }) => id === 'TR31')?.label).toBe('İzmir Subregion');
  expect(sectors?.choices.length).toBeGreaterThan(20);
  // The inventory prints eight entries under İzmir.
  const inProvince = [...keys.values()].filter((ids) => ids.includes('TR-35'));
  expect(inProvince).toHaveLength(8);
  expect(rank).toBeUndefined();
});

test('each choice stands for at least one row, in both portals', () => {
  for (const portal of [joinShipped(), joinSample()]) {
    for (const id of portal.figureById.keys()) {
      const { keys, groups } = finds(portal, id);
      const known = new Set([...keys.values()].flat());
      const empty = groups.flatMap(({ choices }) => choices.filter((one) => !known.has(one.id)));
      expect([id, empty]).toEqual([id, []]);
    }
  }
});

test('rows that are compared have a place by what is drawn first, or by the sum of what is added up', () => {
  const portal = joinShipped();
  expect(finds(portal, 'map-regions').rank).toBe(0);
  expect(finds(portal, 'regions-top').rank).toBe('sum');
  // Two rows need no rank.
  expect(finds(portal, 'stages-brop').rank).toBeUndefined();
});

test('what the figures before and after hold too goes along to them', () => {
  const portal = joinShipped();
  for (const id of portal.figureById.keys()) {
    const { figure, previous, next } = viewFigurePage(portal, id, 'en');
    const own = findIds(viewFinds(portal, figure, 'en'), figure.table);
    for (const { shared } of [previous, next].filter((link) => link !== undefined)) {
      expect(shared.filter((one) => !own.has(one))).toEqual([]);
    }
  }
  const map = viewFigurePage(portal, 'map-agri-food', 'en');
  expect([map.previous, map.next].some((link) => link?.shared.includes('TR-35'))).toBe(true);
});
