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
import { placeMapMultiples } from './place-map-multiples.ts';

const options = {
  countries: ['GE'],
  classes: { method: 'manual', count: 2, breaks: [5] },
} as const;
const classes = { ...options, classes: { ...options.classes, breaks: [5] } };
const georgia = regionData(
  ['Wine', 'Tourism'],
  [
    ['GE-TB', 0, 8],
    ['GE-KA', 9, 2],
    ['GE-AJ', null, 2],
  ],
);
const contexts = [mapContext(760), mapContext(320)];

test('a map for each column, with the same classes, and its highest region', async () => {
  const scene = placeMapMultiples(georgia, classes, mapContext(320));
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/map-multiples.svg');
  const fills = allMarks(scene.marks).flatMap((mark) =>
    mark.type === 'path' && mark.row ? [[mark.row, mark.column, mark.texture ?? mark.fill]] : [],
  );
  // Zero is plain land.
  expect(fills).toEqual([
    ['r2', 0, 'q4'],
    ['r3', 0, 'missing'],
    ['r1', 1, 'q4'],
    ['r2', 1, 'q2'],
    ['r3', 1, 'q2'],
  ]);
  expect(printedCells(scene)).toEqual(['r2/0 9', 'r1/1 8']);
  expect(scene.legend.map(({ label }) => label)).toEqual(['0', '2–4', '5–9', 'not reported']);
});

test('twelve maps with long names stand side by side without covering each other', () => {
  const words = Object.values(longLabels);
  const columns = Array.from({ length: 12 }, (_, index) => `${words[index % 4]} ${index}`);
  const data = regionData(
    columns,
    finestRegions('GE').map((id, row) => [id, ...columns.map((_, index) => (row * index) % 7)]),
    (id) => `${words[0]} ${id}`,
  );
  for (const context of contexts) {
    const scene = placeMapMultiples(data, classes, context);
    expect(unreadable(scene, context.measure)).toEqual([]);
    const panels = allMarks(scene.marks).filter(({ type, series }) => type === 'group' && series);
    expect(panels.map(({ series }) => series)).toEqual(data.columns.map(({ id }) => id));
  }
});

test('a map of which nothing is known says so; a row without a place, such as a sum, is printed', () => {
  const data = regionData(
    ['Wine', 'Tourism'],
    [
      ['GE-TB', null, 1],
      ['all', null, 120],
    ],
  );
  const scene = placeMapMultiples(data, classes, mapContext(320));
  expect(printedCells(scene)).toEqual([
    'r1/0 not reported',
    'r2/0 not reported',
    'r1/1 1',
    'r2/1 120',
  ]);
});
