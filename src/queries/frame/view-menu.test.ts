import { describe, expect, test } from 'vitest';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { viewMenu } from './view-menu.ts';

const sample = joinSample();
const shipped = joinShipped();
type Menu = ReturnType<typeof viewMenu>;

/** "Places: map countries regions" */
const lines = (menu: Menu) =>
  menu.map(
    ({ label, links }) => `${label}: ${links.map(({ href }) => href.split('/')[2]).join(' ')}`,
  );

/** What is marked: groups by their names, pages by their addresses. */
const marked = (menu: Menu) =>
  menu
    .filter(({ isCurrent }) => isCurrent)
    .flatMap(({ label, links }) => [
      label,
      ...links.flatMap(({ href, current }) => (current ? [`${href} ${current}`] : [])),
    ]);

describe('the menu', () => {
  test('has what people come for in five groups, in the language', () => {
    expect(lines(viewMenu(shipped, 'tr', '/'))).toEqual([
      'Yerler: map countries regions compare',
      'Kümeler ve sektörler: clusters sectors organisations programmes strategies',
      'Öğrenme: practices paths concepts glossary analyses a-z',
      'Raporlar ve şekiller: reports figures timeline bulletin bibliography',
      'Veri ve katılım: data survey status dossier about privacy',
    ]);
    expect(viewMenu(shipped, 'ka', '/')[0]?.links.map(({ label }) => label)).toEqual([
      'რუკა',
      'ქვეყნები',
      'რეგიონები',
      'შედარება',
    ]);
  });

  test('leads to no empty list, and a group of one page is that page', () => {
    const places = ['map', 'countries', 'regions'] as const;
    const site = { ...sample.site, off: [...places] };
    const bare = { ...sample, site, concepts: [], terms: [], paths: [], news: [], events: [] };
    expect(lines(viewMenu(bare, 'en', '/'))).toEqual([
      'Compare: compare',
      'Clusters and sectors: clusters sectors organisations programmes strategies',
      'Learn: practices a-z',
      'Reports and figures: reports figures timeline bulletin bibliography',
      'Data and take part: data survey status dossier about privacy',
    ]);
    const unreported = { ...bare, site: { ...site, off: [...places, 'reports' as const] } };
    expect(lines(viewMenu(unreported, 'en', '/'))[3]).toBe(
      'Figures: figures timeline bulletin bibliography',
    );
  });

  test('has what clusters seek and the certificates they hold, where there are any', () => {
    const added = (portal: typeof sample) =>
      viewMenu(portal, 'en', '/')
        .flatMap(({ links }) => links)
        .filter(({ href }) => href.includes('#'))
        .map(({ label, href }) => `${label}: ${href}`);
    expect(added(joinWholeSample())).toEqual([
      'Clusters seek and offer: /en/analyses/matching/#requests',
      'Certified clusters: /en/analyses/tea-management/#holders',
    ]);
    expect(added(shipped)).toEqual([]);
    const off = ['analyses' as const];
    const whole = joinWholeSample();
    expect(added({ ...whole, site: { ...whole.site, off } })).toEqual([]);
  });

  test('marks the page, or the list above it, and its group', () => {
    expect(marked(viewMenu(sample, 'en', '/sectors/'))).toEqual([
      'Clusters and sectors',
      '/en/sectors/ page',
    ]);
    expect(marked(viewMenu(sample, 'en', '/sectors/kites/'))).toEqual([
      'Clusters and sectors',
      '/en/sectors/ true',
    ]);
    expect(marked(viewMenu(sample, 'en', '/archive/2024/'))).toEqual([
      'Reports and figures',
      '/en/reports/ true',
    ]);
    for (const path of ['/', '/search/']) expect(marked(viewMenu(sample, 'en', path))).toEqual([]);
  });
});
