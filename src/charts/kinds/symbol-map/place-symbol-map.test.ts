import { expect, test } from 'vitest';
import { goldenSvg, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import {
  allMarks,
  mapContext,
  printedCells,
  regionData,
} from '../../../../workshop/testing/map-samples.ts';
import { finestRegions } from '../../../../workshop/testing/real-geography.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import { placeSymbolMap, type SymbolMapOptions } from './place-symbol-map.ts';
import { fourSigns } from '../../../../workshop/testing/stages.ts';

const options: SymbolMapOptions = {
  countries: ['GE'],
  symbol: 'stage',
  labels: 4,
  insets: [],
  stages: { idea: 'Idea', mature: 'Mature', 'not-reported': 'Stage not reported' },
};
const signs = [fourSigns('idea'), fourSigns('mature'), undefined];
const withStages = (data: ChartData): ChartData => ({
  ...data,
  rows: data.rows.map((row, index) => ({ ...row, stage: signs[index % 3] })),
});
const places = ['GE-TB', 'GE-TB', 'GE-TB', 'GE-AJ', 'GE-KA', 'two regions'];
const few = withStages(
  regionData(
    [],
    places.map((id) => [id]),
  ),
);
/** As many rows as in the inventory, most of them in one province. */
const many = withStages(
  regionData(
    [],
    finestRegions('TR').flatMap((id, index) =>
      Array.from({ length: id === 'TR-34' ? 51 : index % 6 }, (): [string] => [id]),
    ),
  ),
);
const employees = regionData(
  ['Employees'],
  [
    ['GE-TB', 400],
    ['GE-KA', 100],
    ['GE-KA', 25],
    ['GE-AJ', 0],
    ['GE-IM', null],
  ],
);
const contexts = [mapContext(760), mapContext(320)];

test('each row is a mark of its stage and is named; the one without a place is listed', async () => {
  const scene = placeSymbolMap(few, options, mapContext(320));
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/stages.svg');
  for (const context of contexts) {
    const { marks, legend } = placeSymbolMap(few, options, context);
    const drawn = allMarks(marks);
    const rows = new Set(drawn.flatMap((mark) => (mark.type === 'stage' ? [mark.row] : [])));
    expect(rows.size).toBe(few.rows.length);
    const named = drawn.flatMap((mark) => (mark.type === 'text' && mark.row ? [mark.row] : []));
    expect(named.sort()).toEqual(few.rows.map(({ id }) => id));
    expect(legend.map(({ label, detail }) => [label, detail])).toEqual([
      ['Idea', '2'],
      ['Mature', '2'],
      ['Stage not reported', '2'],
    ]);
  }
});

test('names of fifteen rows find room, however long they are', () => {
  const rows = [...finestRegions('GE'), 'GE-TB', 'GE-TB', 'nowhere'];
  for (const word of ['Wine', ...Object.values(longLabels)]) {
    const data = withStages(
      regionData(
        [],
        rows.map((id) => [id]),
        (id) => `${word} ${id}`,
      ),
    );
    for (const context of contexts) {
      const scene = placeSymbolMap(data, options, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      const named = allMarks(scene.marks).filter(({ type, row }) => type === 'text' && row);
      expect(named).toHaveLength(rows.length);
    }
  }
});

const stageMarks = (scene: Scene) =>
  allMarks(scene.marks).flatMap((mark) => (mark.type === 'stage' ? [mark] : []));

test('marks of many rows do not cover each other; those of a crowded region stand once more, larger, in a box', () => {
  for (const context of contexts) {
    const scene = placeSymbolMap(many, { ...options, countries: ['TR'] }, context);
    const marks = stageMarks(scene);
    const onMap = marks.filter(({ scale }) => scale < 1);
    expect(onMap.map(({ row }) => row).toSorted()).toEqual(
      many.rows.map(({ id }) => id).toSorted(),
    );
    for (const [index, a] of onMap.entries()) {
      for (const b of onMap.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8 * Math.min(a.scale, b.scale));
      }
    }
    const inBoxes = marks.filter(({ scale }) => scale === 1);
    const ofCrowd = many.rows.filter(({ region }) => region === 'TR-34').map(({ id }) => id);
    expect(inBoxes.map(({ row }) => row).toSorted()).toEqual(ofCrowd.toSorted());
    // The subjects of the map stay distinct, however small the others are.
    for (const { look, scale } of onMap) {
      if (look === 'crown') expect(scale).toBeGreaterThanOrEqual(0.55);
    }
    expect(scene.legend.reduce((sum, { detail }) => sum + Number(detail), 0)).toBe(
      many.rows.length,
    );
    expect(unreadable(scene, context.measure)).toEqual([]);
  }
});

test('where marks would cover each other on a narrow drawing it has discs, and signs below them tell no number', () => {
  const crowd = finestRegions('TR').flatMap((id) => Array.from({ length: 9 }, () => [id] as const));
  const data = withStages(regionData([], [...crowd, ['nowhere']]));
  const scene = placeSymbolMap(data, { ...options, countries: ['TR'] }, mapContext(320));
  expect(stageMarks(scene)).toHaveLength(1);
  expect(scene.legend.map(({ shape, detail }) => [shape, detail])).toEqual([
    ['disc', String(crowd.length)],
    ['stage', undefined],
  ]);
  // The discs of the key have areas proportional to their numbers.
  const unnamed = allMarks(scene.marks).flatMap((mark) =>
    mark.type === 'circle' && !mark.rows ? [mark.r] : [],
  );
  expect(unnamed.length).toBeGreaterThan(1);
});

/** Names of regions printed on a map of many rows. */
const namedIn = (data: ChartData, width: number) =>
  allMarks(
    placeSymbolMap(data, { ...options, countries: ['TR'] }, mapContext(width)).marks,
  ).flatMap((mark) => (mark.type === 'text' && mark.weight === 600 ? mark.lines : []));

test('sixty marks find room on a narrow drawing', () => {
  const rows = [...finestRegions('TR').slice(0, 46), ...Array.from({ length: 14 }, () => 'TR-34')];
  const data = withStages(
    regionData(
      [],
      rows.map((id) => [id]),
    ),
  );
  const scene = placeSymbolMap(data, { ...options, countries: ['TR'] }, mapContext(320));
  expect(new Set(stageMarks(scene).map(({ row }) => row)).size).toBe(60);
  expect(unreadable(scene, mapContext(320).measure)).toEqual([]);
});

test('names stop at the first tie, but for places with more than ideas', () => {
  const ids = finestRegions('TR').slice(0, 20);
  const plain = regionData(
    [],
    ids.map((id) => [id]),
  );
  const ideas: ChartData = {
    ...plain,
    rows: plain.rows.map((row) => ({ ...row, stage: fourSigns('idea') })),
  };
  const ahead: ChartData = {
    ...ideas,
    rows: ideas.rows.map((row, index) =>
      index === 7 ? { ...row, stage: fourSigns('mature') } : row,
    ),
  };
  const twice: ChartData = {
    ...ideas,
    rows: [...ideas.rows, { ...(ideas.rows[3] as ChartData['rows'][number]), id: 'again' }],
  };
  for (const width of [760, 320]) {
    expect(namedIn(ideas, width)).toEqual([]);
    expect(namedIn(ahead, width)).toEqual([ahead.rows[7]?.label]);
    expect(namedIn(twice, width)).toEqual([twice.rows[3]?.label]);
  }
});

test('an inset of one region would show no more than the map, so there is none', () => {
  const framed = (regions: readonly string[]) =>
    allMarks(
      placeSymbolMap(few, { ...options, insets: [{ label: 'Box', regions }] }, mapContext(760))
        .marks,
    ).filter(({ type }) => type === 'rect').length;
  // The neatline of the map is two frames.
  expect(framed(['GE-TB'])).toBe(2);
  expect(framed(['GE-TB', 'GE-KA'])).toBeGreaterThan(2);
});

test('the area of a disc is its value; zero and missing are rings without an area', async () => {
  const scene = placeSymbolMap(
    employees,
    { ...options, symbol: 'disc', value: 'c1' },
    mapContext(320),
  );
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/discs.svg');
  const discs = allMarks(scene.marks).flatMap((mark) =>
    mark.type === 'circle' && mark.row ? [mark] : [],
  );
  const of = (id: string) => discs.find(({ row }) => row === id);
  expect((of('r1')?.r ?? 0) / (of('r2')?.r ?? 1)).toBeCloseTo(2);
  expect((of('r2')?.r ?? 0) / (of('r3')?.r ?? 1)).toBeCloseTo(2);
  expect([of('r4')?.fill, of('r5')?.texture]).toEqual(['paper', 'missing']);
  expect(printedCells(scene)).toHaveLength(5);
  expect(unreadable(scene, contexts[1]?.measure as never)).toEqual([]);
});

test('without a value, discs count the rows of a region', () => {
  const scene = placeSymbolMap(few, { ...options, symbol: 'disc' }, mapContext(760));
  const texts = allMarks(scene.marks).flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
  const isDegree = (text: string) => text.endsWith('°');
  expect(texts.filter((text) => !isDegree(text)).slice(0, 2)).toEqual(['Tbilisi', '3']);
});
