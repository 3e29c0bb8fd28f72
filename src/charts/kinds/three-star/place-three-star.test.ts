import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { CircleMark, LineMark } from '../../tools/model/scene.ts';
import { placeThreeStar } from './place-three-star.ts';

const wide = chartContext(760);
const narrow = chartContext(320);
const options = { share: 'c1', quotient: 'c2', size: 'c3' };

const sectors = chartData(
  ['Share of employment', 'Location quotient', 'Employment'],
  [
    ['Textiles', 3.2, 2.4, 21000],
    ['Food and drink', 5.1, 1.3, 34000],
    ['Machinery', 2.2, 0.8, 15000],
    ['Olive oil', 0.3, 3.1, 1800],
    ['Jewellery', null, 1.2, 800],
  ],
);

test('sectors by share and location quotient, with the line at 1', async () => {
  const scene = placeThreeStar(sectors, options, wide);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/three-star.svg');
  await expect(goldenSvg(placeThreeStar(sectors, options, narrow))).toMatchFileSnapshot(
    'golden/three-star-narrow.svg',
  );
});

test('the dashed line parts specialised sectors from the others', () => {
  for (const context of [wide, narrow]) {
    const { marks } = placeThreeStar(sectors, options, context);
    const line = marks.find((mark): mark is LineMark => mark.type === 'line' && !!mark.dash);
    const above = marks.filter(
      (mark): mark is CircleMark => mark.type === 'circle' && mark.y < (line?.y1 ?? 0),
    );
    expect(above.map(({ row }) => row).sort()).toEqual(['r1', 'r2', 'r4']);
  }
});

test('the legend says what round sizes look like, to the scale of the bubbles', () => {
  const { legend, legendTitle } = placeThreeStar(sectors, options, wide);
  expect(legendTitle).toBe('Employment');
  expect(legend.map(({ label }) => label)).toEqual(['20000', '5000', '1000']);
  const radii = legend.map((item) => ('radius' in item ? Number(item.radius) : 0));
  expect((radii[0] ?? 0) / (radii[1] ?? 0)).toBeCloseTo(2);
});

test('the line at 1 is there when all quotients are far above it, tiny, or missing', () => {
  const labels = Object.values(longLabels);
  for (const quotient of [40, 0.01, null]) {
    const data = chartData(
      labels,
      labels.map((label, index) => [label, index, quotient, index * 10]),
    );
    for (const context of [wide, narrow]) {
      const scene = placeThreeStar(data, options, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(scene.marks.some((mark) => mark.type === 'line' && mark.dash)).toBe(quotient !== null);
      expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/);
    }
  }
});
