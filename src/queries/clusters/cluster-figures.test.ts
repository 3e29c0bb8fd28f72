import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { viewCluster } from './view-cluster.ts';

const shipped = joinShipped();
const ventilation = (locale: 'en' | 'ka' = 'en') =>
  viewCluster(shipped, 'tr-izmir-havalandirma-iklimlendirme-sogutma', locale).figures;

test('the scorecard of İzmir ranks its six sectors, and marks the one that is the cluster', () => {
  const [scorecard] = ventilation();
  expect(scorecard?.title).toBe(
    'Only 1 of 6 sectors is rated mature: ventilation, with an index of 97',
  );
  expect(scorecard?.place).toBe('This cluster: 97 out of 100, Mature, 85–100; rank 1 of 6');
  // Its classes are those of the figure; values outside all classes stay empty.
  expect(scorecard?.bands.map(({ label, range, at, width }) => [label, range, at, width])).toEqual([
    ['Potential', '1–50', 1, 49],
    ['Developing', '51–84', 51, 33],
    ['Mature', '85–100', 85, 15],
  ]);
  expect(scorecard?.ranked.map(({ value, at, own }) => [value, at, own])).toEqual([
    ['97', 97, true],
    ['83', 83, false],
    ['73', 73, false],
    ['60', 60, false],
    ['50', 50, false],
    ['47', 47, false],
  ]);
  expect(scorecard?.page.href).toBe('/en/figures/izmir-scorecard/?mark=ventilation');
});

test('levels are squares: ten of ten are high, and the others stand below by their number', () => {
  const [, levels] = ventilation();
  expect(levels?.ranked).toEqual([]);
  expect(levels?.grid?.columns).toHaveLength(10);
  expect(levels?.grid?.rows.map(({ sum, own }) => [sum, own])).toEqual([
    ['10 of 10', true],
    ['9 of 10', false],
    ['6 of 10', false],
    ['6 of 10', false],
    ['4 of 10', false],
    ['3 of 10', false],
  ]);
});

test('a row without a number stands in the ranking, and gives no place', () => {
  const [profile] = viewCluster(joinSample(), 'xx-teapots', 'en').figures;
  const missing = profile?.ranked.filter(({ at }) => at === undefined) ?? [];
  expect(missing.map(({ label, value }) => [label, value])).toEqual([
    ['Fit of the lids', 'not reported'],
  ]);
  expect(profile?.ranked.at(-1)).toBe(missing[0]);
});

test('only clusters of which a figure tells have figures; every language has the same', () => {
  const rich = shipped.clusters.filter(
    ({ id }) => viewCluster(shipped, id, 'tr').figures.length > 0,
  );
  expect(rich).toHaveLength(4);
  for (const locale of locales) {
    expect(viewCluster(shipped, 'tr-izmir-lojistik', locale).figures.map(({ id }) => id)).toEqual([
      'izmir-scorecard',
      'izmir-levels',
    ]);
  }
});
