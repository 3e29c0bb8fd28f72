import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { viewHome } from './view-home.ts';
import { viewUses } from './home-uses.ts';

const shipped = joinShipped();

describe('to find', () => {
  test('each country leads to its clusters, then all that are beyond the first stage', () => {
    expect(viewUses(shipped, 'en').find?.map(({ label, count }) => [label, count])).toEqual([
      ['Türkiye', '356 clusters'],
      ['Georgia', '10 clusters'],
      ['Azerbaijan', 'no list yet'],
      ['Beyond the idea stage', '35'],
      ['All clusters, with filters', undefined],
    ]);
  });

  test('a portal of texts has nothing to find', () => {
    expect(viewUses({ ...joinSample(), inventory: [] }, 'en').find).toBeUndefined();
  });
});

describe('to read', () => {
  test.each(locales)(
    'in %s a practice is quoted with a number, of a country of the portal',
    (locale) => {
      const practice = viewUses(shipped, locale).read?.practice;
      expect(practice?.result).toMatch(/\d/);
      const id = practice?.href.split('/').at(-2);
      const data = shipped.practices.find((one) => one.id === id)?.data;
      expect(data?.country).toBe('TR');
      expect(practice?.result).toBe(data?.brief?.result[locale]);
    },
  );

  test('needs lead to the practices for them, counted', () => {
    const needs = viewUses(shipped, 'en').read?.needs ?? [];
    expect(needs.length).toBeGreaterThan(3);
    for (const { href, count } of needs) {
      const need = /^\/en\/practices\/#use-(.+)$/.exec(href)?.[1] ?? '';
      const fitting = shipped.practices.filter(({ data }) =>
        data.useFor.some((use) => use === need),
      );
      expect(count).toBe(String(fitting.length));
    }
  });

  test('a portal without practices has nothing to read', () => {
    expect(viewUses({ ...joinWholeSample(), practices: [] }, 'en').read).toBeUndefined();
  });
});

describe('to compare', () => {
  test('every region with clusters can be chosen, sorted as the language sorts', () => {
    const regions = viewUses(shipped, 'tr').compare?.regions ?? [];
    const named = new Set(shipped.inventory.flatMap(({ places }) => places));
    const own = regions.map(({ ids }) => ids.split(',')[0]);
    expect(own.sort()).toEqual([...named].filter((id) => /^(TR-\d\d|GE-..)$/.test(id)).sort());
    const names = regions.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('tr').compare));
  });

  test('a region that is chosen stands before the largest, and none stands there twice', () => {
    const regions = viewUses(shipped, 'tr').compare?.regions ?? [];
    const idsOf = (place: string) => regions.find(({ name }) => name === place)?.ids;
    expect(idsOf('İzmir')).toBe('TR-35,TR-34,TR-06,TR-27');
    expect(idsOf('Ankara')).toBe('TR-06,TR-34,TR-27');
  });

  test('the largest regions and sectors stand side by side at once', () => {
    expect(viewUses(shipped, 'en').compare?.links.map(({ href }) => href)).toEqual([
      '/en/compare/?regions=TR-34,TR-06,TR-27',
      expect.stringMatching(/^\/en\/compare\/\?sectors=agri-food,/),
    ]);
  });
});

describe('findings', () => {
  test('are figures counted from the portal, each drawn another way, and in place of the tables', () => {
    const { findings, figures } = viewHome(shipped, 'en');
    const kinds = findings.map(({ id }) => shipped.figureById.get(id)?.data.kind);
    expect(findings).toHaveLength(4);
    expect(new Set(kinds).size).toBe(4);
    for (const { id, thumbnail } of findings) {
      expect(shipped.figureById.get(id)?.data.query).toBeDefined();
      expect(thumbnail).toBe(`/en/figures/${id}/thumbnail.svg`);
    }
    expect(figures).toEqual([]);
  });

  test('a portal without figures of its own has its tables', () => {
    const { findings, figures } = viewHome({ ...joinSample(), figures: [] }, 'en');
    expect(findings).toEqual([]);
    expect(figures.map(({ id }) => id)).toContain('stages');
  });
});
