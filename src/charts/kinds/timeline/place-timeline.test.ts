import { expect, test } from 'vitest';
import { chartContext, goldenSvg, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { textBoxes, unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartCell, ChartData, ChartRow } from '../../tools/model/chart-data.ts';
import type {
  CircleMark,
  LineMark,
  Mark,
  RectMark,
  Scene,
  TextMark,
} from '../../tools/model/scene.ts';
import { placeTimeline } from './place-timeline.ts';
import { scaleYears } from './scale-years.ts';

const [wide, narrow] = [chartContext(760), chartContext(320)];
const contexts = [wide, narrow];
const options = { start: 'start', end: 'end', detail: 'note' };

const absent: ChartCell = { text: 'not reported', missing: 'not-reported' };
const time = (value: number, text = String(value)): ChartCell => ({ value, text });

function timeline(
  rows: readonly (readonly [label: string, start: ChartCell, end: ChartCell, note?: string])[],
  extra: Partial<ChartRow> = {},
): ChartData {
  return {
    head: 'Step',
    columns: [
      { id: 'start', label: 'Start', type: 'time' },
      { id: 'end', label: 'End', type: 'time' },
      { id: 'note', label: 'Note', type: 'text' },
    ],
    rows: rows.map(([label, start, end, note = ''], index) => ({
      id: `r${index + 1}`,
      label,
      cells: [start, end, { text: note }],
      ...extra,
    })),
  };
}

/** A time in the notation of figures: `2009`, `2009-Q2`, `2009-07`. */
const written = (value: number, text: string): ChartCell => ({ value, text, time: text });

const ofType = <T extends Mark['type']>(scene: Scene, type: T) =>
  scene.marks.filter((mark): mark is Extract<Mark, { type: T }> => mark.type === type);
const bars = (scene: Scene): RectMark[] => ofType(scene, 'rect');
const discs = (scene: Scene): CircleMark[] => ofType(scene, 'circle');
const dashed = (scene: Scene): LineMark[] => ofType(scene, 'line').filter(({ dash }) => dash);
const said = (scene: Scene) =>
  ofType(scene, 'text')
    .filter(({ column }) => column !== undefined)
    .map(({ lines }: TextMark) => lines.join(' '));

const spans = timeline([
  ['Inventory', time(2013.25, '2013 Q2'), time(2013.75, '2013 Q3'), 'in all regions'],
  ['Survey', time(2013.75, '2013 Q4'), time(2014.75, '2014 Q3')],
  ['Opening', time(2014, '2014'), { text: 'not applicable', missing: 'not-applicable' }],
  ['Support', time(2014.5, '2014 Q3'), absent],
  ['Evaluation', absent, absent],
]);

test('bars are as long as their time, and what has no time has no bar', async () => {
  for (const context of contexts) {
    const scene = placeTimeline(spans, options, context);
    const [first, second] = bars(scene) as [RectMark, RectMark];
    expect(bars(scene)).toHaveLength(2);
    expect(second.width / first.width).toBeCloseTo(2);
    expect(second.x).toBeCloseTo(first.x + first.width);
    expect(discs(scene).map(({ row }) => row)).toEqual(['r3', 'r4']);
    expect(dashed(scene).map(({ row }) => row)).toEqual(['r4', 'r5']);
    expect(said(scene)).toEqual(
      expect.arrayContaining(['2013 Q2', '2013 Q3', '2013 Q4', '2014 Q3', 'not reported']),
    );
    expect(unreadable(scene, context.measure)).toEqual([]);
  }
  const [first] = discs(placeTimeline(timeline([['A', time(2013), absent]]), options, narrow));
  expect(first?.x).toBeGreaterThan(first?.r as number);
  await expect(goldenSvg(placeTimeline(spans, options, wide))).toMatchFileSnapshot(
    'golden/spans.svg',
  );
  await expect(goldenSvg(placeTimeline(spans, options, narrow))).toMatchFileSnapshot(
    'golden/spans-narrow.svg',
  );
});

const milestones = timeline([
  ['Second', time(2010), absent],
  ['First', time(2000), absent],
  [longLabels.ka, time(2010), absent],
  ['Same year', time(2010), absent],
  ['Last', time(2020), absent],
  ['Undated', absent, absent],
]);

test('points of milestones keep the scale, and their words come in the order of time', async () => {
  for (const context of contexts) {
    const scene = placeTimeline(milestones, { start: 'start' }, context);
    const y = new Map(discs(scene).map((disc) => [disc.row, disc.y]));
    expect(y.get('r1')).toBe(y.get('r3'));
    const half = ((y.get('r2') as number) + (y.get('r5') as number)) / 2;
    expect(y.get('r1')).toBeCloseTo(half);
    expect(y.has('r6')).toBe(false);
    const labels = ofType(scene, 'text').filter((text) => text.row && text.column === undefined);
    expect(labels.map(({ row }) => row)).toEqual(['r2', 'r1', 'r3', 'r4', 'r5', 'r6']);
    expect(unreadable(scene, context.measure)).toEqual([]);
  }
  const scene = placeTimeline(milestones, { start: 'start' }, wide);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/milestones.svg');
});

test('a year or a quarter alone is a thin bar of its length, a month and a day are points', () => {
  const rows = [
    ['Year', written(2009, '2009'), { text: 'not applicable', missing: 'not-applicable' }],
    ['Quarter', written(2009.5, '2009-Q3'), absent],
    ['Month', written(2009 + 8 / 12, '2009-09'), absent],
    ['Only the end', absent, written(2011, '2010')],
  ] as const;
  for (const context of contexts) {
    for (const chosen of [options, { start: 'start' }]) {
      const scene = placeTimeline(timeline(rows), chosen, context);
      const down = chosen !== options;
      const [year, quarter] = bars(scene).map(({ width, height }) => (down ? height : width));
      expect((year as number) / (quarter as number)).toBeCloseTo(4);
      expect(discs(scene).map(({ row }) => row)).toEqual(['r3']);
      expect(unreadable(scene, context.measure)).toEqual([]);
    }
    const [year, , last] = bars(placeTimeline(timeline(rows), options, context));
    expect(last?.row).toBe('r4');
    expect(last?.x).toBeCloseTo((year as RectMark).x + (year as RectMark).width);
  }
});

test('a time is named once if it is both start and end, and years have a dash without air', () => {
  const rows = timeline([
    ['Once', written(2009, '2009-Q1'), written(2009.25, '2009-Q1')],
    ['Years', written(2013, '2013'), written(2019, '2018')],
    ['Quarters', written(2013, '2013-Q1'), written(2013.5, '2013-Q2')],
  ]);
  for (const context of contexts) {
    const scene = placeTimeline(rows, options, context);
    const textOf = (row: string) =>
      textBoxes(
        { ...scene, marks: ofType(scene, 'text').filter((text) => text.row === row) },
        context.measure,
      )
        .filter(({ text }) => /^(\d|–)/.test(text))
        .reduce((said, { text, left, right }, index, all) => {
          const before = all[index - 1];
          const air = before && left - before.right > 1 && right > 0 ? ' ' : '';
          return said + air + text;
        }, '');
    expect(['r1', 'r2', 'r3'].map(textOf)).toEqual(['2009-Q1', '2013–2018', '2013-Q1 – 2013-Q2']);
  }
});

test('milestones of groups stand in rows under the names of their groups', () => {
  const grouped = timeline(
    [
      ['One', time(2013), absent],
      ['Two', time(2014), absent],
    ],
    {
      group: 'Preparation',
    },
  );
  const scene = placeTimeline(grouped, { start: 'start' }, wide);
  const [one, two] = discs(scene) as [CircleMark, CircleMark];
  expect(two.y).toBeGreaterThan(one.y);
  expect(two.x).toBeGreaterThan(one.x);
  expect(ofType(scene, 'text').filter(({ lines }) => lines[0] === 'Preparation')).toHaveLength(1);
});

test('without any date there is no axis, only what is said', async () => {
  const undated = timeline([
    ['Inventory', absent, absent],
    ['Report', { text: 'after the survey' }, absent],
  ]);
  for (const context of contexts) {
    const scene = placeTimeline(undated, options, context);
    expect(new Set(scene.marks.map(({ type }) => type))).toEqual(new Set(['text']));
    expect(said(scene)).toEqual(['not reported', 'after the survey', 'not reported']);
    expect(unreadable(scene, context.measure)).toEqual([]);
  }
  await expect(goldenSvg(placeTimeline(undated, options, wide))).toMatchFileSnapshot(
    'golden/undated.svg',
  );
});

test('sixty steps of long names within a year can be read', () => {
  for (const context of contexts) {
    for (const label of Object.values(longLabels)) {
      const many = timeline(
        Array.from({ length: 60 }, (_, index) => {
          const end = index % 3 === 0 ? absent : time(2014, label);
          return [label, time(2013 + (index % 4) / 4, label), end, label] as const;
        }),
      );
      for (const chosen of [options, { start: 'start' }]) {
        const scene = placeTimeline(many, chosen, context);
        expect(unreadable(scene, context.measure)).toEqual([]);
        expect(discs(scene).length + bars(scene).length).toBe(60);
      }
    }
  }
});

test('a single milestone has a year around it, and centuries have few labels', async () => {
  const one = placeTimeline(timeline([['Only', time(2013), absent]]), { start: 'start' }, narrow);
  await expect(goldenSvg(one)).toMatchFileSnapshot('golden/one-milestone.svg');
  expect(goldenSvg(one)).not.toMatch(/NaN|Infinity/);
  const scale = scaleYears({ from: 1853, to: 2025 }, 400, 40);
  expect(scale.years).toEqual([1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000, 2020]);
  expect(scale.between).toEqual([]);
});
