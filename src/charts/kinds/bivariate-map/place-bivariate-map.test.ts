import { expect, test } from 'vitest';
import { goldenSvg, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import {
  allMarks,
  mapContext,
  printedCells,
  regionData,
} from '../../../../workshop/testing/map-samples.ts';
import { finestRegions } from '../../../../workshop/testing/real-geography.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { classThirds, stepOf } from './cross-classes.ts';
import { type BivariateMapOptions, placeBivariateMap } from './place-bivariate-map.ts';

const options: BivariateMapOptions = {
  countries: ['GE'],
  x: 'c1',
  y: 'c2',
  labels: 2,
  insets: [],
};
const contexts = [mapContext(760), mapContext(320)];
const fillsOf = (scene: Scene) =>
  Object.fromEntries(
    allMarks(scene.marks).flatMap((mark) =>
      mark.type === 'path' && mark.row ? [[mark.row, mark.texture ?? mark.fill]] : [],
    ),
  );

test('thirds of what is not zero; zeros join the lowest, or are a class where thirds are fewer', () => {
  const thirds = classThirds([0, 1, 2, 3, 4, 5, 6]);
  expect(thirds.classes.map(({ from, to, regions }) => [from, to, regions])).toEqual([
    [0, 2, 3],
    [3, 4, 2],
    [5, 6, 2],
  ]);
  expect([0, 2, 3, 6].map((value) => stepOf(thirds, value))).toEqual([1, 1, 2, 3]);
  const tied = classThirds([0, 0, 4, 4, 4]);
  expect([0, 4].map((value) => stepOf(tied, value))).toEqual([1, 3]);
});

test('each region has the colour of both its thirds, and the square shows them', async () => {
  const data = regionData(
    ['Firms', 'Clusters'],
    [
      ['GE-TB', 30, 3],
      ['GE-KA', 10, 3],
      ['GE-AJ', 20, 2],
      ['GE-IM', 30, 1],
      ['GE-GU', 10, 1],
      ['GE-SZ', 20, null],
      ['GE-SJ', 0, 0],
    ],
  );
  const scene = placeBivariateMap(data, options, mapContext(320));
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/bivariate-map.svg');
  expect(fillsOf(scene)).toEqual({
    r1: 'b33',
    r2: 'b13',
    r3: 'b22',
    r4: 'b31',
    r5: 'b11',
    r6: 'missing',
    r7: 'land',
  });
  const square = allMarks(scene.marks).flatMap((mark) =>
    mark.type === 'rect' && mark.fill !== 'none' ? [mark.fill] : [],
  );
  expect(new Set(square).size).toBe(9);
  expect(printedCells(scene)).toContain('r1/0 30');
  expect(printedCells(scene)).toContain('r1/1 3');
  expect(scene.legend.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    '0 / 0: (1)',
    'not reported: (1)',
  ]);
});

test('long names of columns, regions and boxes are not cut', () => {
  for (const word of Object.values(longLabels)) {
    const data = regionData(
      [word, `${word} 2`],
      finestRegions('TR').map((id, index) => [id, (index * 1234567) % 999999, (index * 7) % 13]),
      (id) => `${word} ${id}`,
    );
    const insets = [{ label: word, regions: ['TR-34'] }];
    for (const context of contexts) {
      const scene = placeBivariateMap(
        data,
        { ...options, countries: ['TR'], labels: 8, insets },
        context,
      );
      expect(unreadable(scene, context.measure)).toEqual([]);
    }
  }
});

test('where nothing is known there is no square, and every region is hatched', () => {
  const data = regionData(
    ['Firms', 'Clusters'],
    [
      ['GE-TB', null, null],
      ['GE-KA', 3, null],
    ],
  );
  const scene = placeBivariateMap(data, options, mapContext(760));
  expect(fillsOf(scene)).toEqual({ r1: 'missing', r2: 'missing' });
  expect(scene.legend).toHaveLength(1);
});
