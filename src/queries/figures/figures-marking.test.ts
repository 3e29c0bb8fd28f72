import { expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { figuresMarking } from './figures-marking.ts';
import { findIds, viewFinds } from './figure-finds.ts';
import { figureView } from './figure-views.ts';

const shipped = joinShipped();
const sample = joinSample();
const addresses = (path: string, portal = shipped, except: readonly string[] = []) =>
  figuresMarking(portal, path, 'en', except).map(({ href }) => href.slice('/en/figures/'.length));

test('a province leads into the maps and rankings that have a row for it, and into that of its clusters', () => {
  expect(addresses('/regions/TR-35/')).toEqual([
    'regions-top/?mark=TR-35',
    'maps-by-sector/?mark=TR-35',
    'map-regions/?mark=TR-35',
    'map-total-past/?mark=TR-35',
    'three-star-map/?mark=tr-35',
    'map-all/?mark=TR-35',
  ]);
});

test('a cluster leads to its mark on maps of a few, not of all or of a large sector; a sector to all of its marks', () => {
  expect(addresses('/clusters/tr-izmir-organik/')).toEqual(['map-35/?mark=tr-izmir-organik']);
  expect(addresses('/clusters/tr-izmir-organik/', shipped, ['map-35'])).toEqual([]);
  expect(addresses('/sectors/agri-food/')).toEqual(['map-all/?mark=agri-food']);
  expect(addresses('/clusters/tr-nowhere/')).toEqual([]);
});

test('each figure knows what it is asked to mark', () => {
  for (const portal of [shipped, sample]) {
    const paths = [
      ...portal.regions.map(({ id }) => `/regions/${id}/`),
      ...portal.sectors.map(({ id }) => `/sectors/${id}/`),
      ...portal.clusters.map(({ id }) => `/clusters/${id}/`),
    ];
    const asked = new Set(paths.flatMap((path) => addresses(path, portal)));
    expect(asked.size).toBeGreaterThan(10);
    for (const address of asked) {
      const [id = '', mark = ''] = address.split('/?mark=');
      const view = figureView(portal, id, 'en');
      expect(findIds(viewFinds(portal, view, 'en'), view.table), address).toContain(mark);
    }
  }
});

test('a portal without figures leads into none', () => {
  const off: Portal = { ...shipped, site: { ...shipped.site, off: ['figures'] } };
  expect(figuresMarking(off, '/regions/TR-35/', 'en')).toEqual([]);
});
