import { gzipSync } from 'node:zlib';
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
import { type ChoroplethOptions, placeChoropleth } from './place-choropleth.ts';

const options: ChoroplethOptions = {
  countries: ['GE'],
  value: 'c1',
  classes: { method: 'natural', count: 3 },
  labels: 3,
  insets: [],
};
const georgia = regionData(
  ['Clusters'],
  [
    ['GE-TB', 9],
    ['GE-KA', 4],
    ['GE-AJ', 4],
    ['GE-IM', 1],
    ['GE-GU', 0],
    ['GE-SZ', null],
    ['GE-SJ', 'rank order only'],
  ],
);
const turkiye = (label?: (id: string) => string) =>
  regionData(
    ['Clusters'],
    finestRegions('TR').map((id, index) => [id, index === 7 ? null : (index * 7) % 23]),
    label,
  );
const contexts = [mapContext(760), mapContext(320)];

test('regions are shaded, missing is hatched, zero is land', async () => {
  const scene = placeChoropleth(georgia, options, mapContext(320));
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/choropleth.svg');
  const shades = new Map(
    allMarks(scene.marks).flatMap((mark) =>
      mark.type === 'path' && mark.row ? [[mark.row, [mark.fill, mark.texture]]] : [],
    ),
  );
  expect([...shades].sort()).toEqual([
    ['r1', ['q5', undefined]],
    ['r2', ['q3', undefined]],
    ['r3', ['q3', undefined]],
    ['r4', ['q1', undefined]],
    ['r5', ['land', undefined]],
    ['r6', ['paper', 'missing']],
    ['r7', ['hair', undefined]],
  ]);
  expect(scene.legend.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    '0: (1)',
    '1: (1)',
    '4: (2)',
    '9: (1)',
    'not reported: (1)',
    'rank order only: (1)',
  ]);
});

test('the highest rows are named with their values, and the few that have nothing; what is missing is not', () => {
  for (const context of contexts) {
    const scene = placeChoropleth(georgia, { ...options, labels: 12 }, context);
    expect(printedCells(scene).sort()).toEqual(['r1/0 9', 'r2/0 4', 'r3/0 4', 'r4/0 1', 'r5/0 0']);
  }
});

test('of rows that share a value none is named if not all can be', () => {
  const [first, second] = [1, 2].map((labels) =>
    printedCells(placeChoropleth(georgia, { ...options, labels }, mapContext(760))),
  );
  expect(first).toEqual(['r1/0 9', 'r5/0 0']);
  expect(second).toEqual(['r1/0 9', 'r5/0 0']);
});

test('nothing is cut or covered, however long the names are and however many', () => {
  for (const context of contexts) {
    for (const word of Object.values(longLabels)) {
      const data = turkiye((id) => `${word} ${id}`);
      const insets = [{ label: word, regions: ['TR-34', 'TR-41', 'TR-27'] }];
      const scene = placeChoropleth(
        data,
        { ...options, countries: ['TR'], labels: 12, insets },
        context,
      );
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(new Set(printedCells(scene)).size).toBeGreaterThanOrEqual(12);
    }
  }
});

test('insets print the values of their regions, and rows without a place are listed', () => {
  const data = regionData(
    ['Clusters'],
    [
      ['TR-34', 51],
      ['TR-41', null],
      ['nowhere', 7],
    ],
  );
  for (const context of contexts) {
    const insets = [{ label: 'The straits', regions: ['TR-34', 'TR-41'] }];
    const scene = placeChoropleth(data, { ...options, countries: ['TR'], insets }, context);
    const printed = printedCells(scene);
    expect(printed).toContain('r2/0 not reported');
    expect(printed).toContain('r3/0 7');
    expect(printed.filter((cell) => cell === 'r1/0 51')).toHaveLength(2);
    expect(unreadable(scene, context.measure)).toEqual([]);
  }
});

test('larger regions are drawn where the rows name them', () => {
  const data = regionData(
    ['Clusters'],
    [
      ['TR10', 51],
      ['TR42', 20],
    ],
  );
  const scene = placeChoropleth(data, { ...options, countries: ['TR'] }, mapContext(760));
  const drawn = allMarks(scene.marks).filter(({ type, row }) => type === 'path' && row);
  expect(drawn).toHaveLength(2);
});

test('all missing, one row, or no shapes at all still give a drawing', () => {
  for (const context of contexts) {
    const missing = regionData(['Clusters'], [['GE-TB', null]]);
    expect(placeChoropleth(missing, options, context).legend).toHaveLength(1);
    const one = placeChoropleth(regionData(['Clusters'], [['GE-TB', 3]]), options, context);
    expect(printedCells(one)).toEqual(['r1/0 3']);
    const { geography: _, ...blind } = context;
    const listed = placeChoropleth(georgia, options, blind);
    expect(printedCells(listed)).toHaveLength(georgia.rows.length);
    expect(unreadable(listed, context.measure)).toEqual([]);
  }
});

test('both drawings of all three countries are light enough to stand in a page', () => {
  const rows = finestRegions().map((id, index): [string, number] => [id, (index * 7) % 23]);
  const svg = contexts.map((context) =>
    goldenSvg(
      placeChoropleth(regionData(['Clusters'], rows), { ...options, countries: [] }, context),
    ),
  );
  expect(svg.join('')).not.toMatch(/NaN|Infinity|\d\.\d\d/);
  expect(gzipSync(svg.join('')).length).toBeLessThan(30_000);
});
