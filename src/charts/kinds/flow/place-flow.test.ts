import { expect, test } from 'vitest';
import { chartContext, goldenSvg, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { textBoxes, unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartCell, ChartData, ChartRow } from '../../tools/model/chart-data.ts';
import type { RectMark, Scene, TextMark } from '../../tools/model/scene.ts';
import { layerRows, readLinks } from './layer-rows.ts';
import { placeFlow } from './place-flow.ts';

const [wide, narrow] = [chartContext(760), chartContext(320)];
const contexts = [wide, narrow];

/** Rows from "id > next next", all with the same cell. */
function flow(lines: readonly string[], label?: string, cell?: ChartCell): ChartData {
  return {
    head: 'Step',
    columns: [{ id: 'note', label: 'Note', type: 'text' }],
    rows: lines.map((line): ChartRow => {
      const [id = '', next] = line.split(' > ');
      const links = next?.split(' ').map((to) => ({ to })) ?? [];
      return { id, label: label ?? `Step ${id}`, cells: cell ? [cell] : [], links };
    }),
  };
}

const funnel: ChartData = {
  head: 'Step',
  columns: [{ id: 'firms', label: 'Firms', type: 'number' }],
  rows: [
    ['asked', 'Firms that were asked', { value: 57, text: '57' }, 'answered'],
    ['answered', 'Firms that answered', { value: 10, text: '10' }, 'exporting'],
    ['exporting', 'Firms that export', { text: '2–3' }, 'leading'],
    ['leading', 'Firms that lead', { text: 'not reported', missing: 'not-reported' }, ''],
  ].map(([id, label, cell, to]) => ({
    id: id as string,
    label: label as string,
    cells: [cell as ChartCell],
    links: to === '' ? [] : [{ to: to as string }],
    accent: id === 'exporting',
  })),
};

const texts = (scene: Scene) =>
  scene.marks.filter((mark): mark is TextMark => mark.type === 'text');
const topOf = (scene: Scene, id: string) => texts(scene).find(({ row }) => row === id)?.y as number;

test('a funnel prints its numbers large, words for a number too, but not an absence', async () => {
  for (const context of contexts) {
    const printed = texts(placeFlow(funnel, {}, context)).filter(({ column }) => column === 0);
    expect(printed.map(({ lines, size }) => [lines.join(' '), size])).toEqual([
      ['57', 21],
      ['10', 21],
      ['2–3', 21],
      ['not reported', 13],
    ]);
  }
  await expect(goldenSvg(placeFlow(funnel, {}, wide))).toMatchFileSnapshot('golden/funnel.svg');
  await expect(goldenSvg(placeFlow(funnel, {}, narrow))).toMatchFileSnapshot(
    'golden/funnel-narrow.svg',
  );
});

test('rows stand behind all that lead to them, and a cycle is cut', () => {
  const { rows } = flow(['a > b c', 'b > d', 'c > d a', 'd > c x d']);
  const links = readLinks(rows);
  expect(links.filter(({ back }) => back)).toEqual([
    { from: 'd', to: 'c', back: true },
    { from: 'a', to: 'c', back: true },
  ]);
  const layers = layerRows(rows, links, 9);
  for (const { from, to } of links) expect(layers.get(from)).toBeLessThan(layers.get(to) as number);
  expect(layers.size).toBe(4);
});

test('all of a circle is drawn', async () => {
  const scene = placeFlow(flow(['a > b', 'b > c', 'c > a']), {}, wide);
  expect(scene.marks.filter(({ type }) => type === 'path')).toHaveLength(4 + 3);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/circle.svg');
});

test('narrow drawings run down; wide ones too if a word is too long for five side by side', () => {
  const five = ['a > b', 'b > c', 'c > d', 'd > e', 'e'];
  expect(topOf(placeFlow(flow(five), {}, wide), 'e')).toBe(
    topOf(placeFlow(flow(five), {}, wide), 'a'),
  );
  for (const scene of [
    placeFlow(flow(five), {}, narrow),
    placeFlow(flow(five, longLabels.ka), {}, wide),
  ]) {
    expect(topOf(scene, 'e')).toBeGreaterThan(topOf(scene, 'a'));
  }
});

/** Points along a path of straight and cubic segments. */
function pointsAlong(d: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const [, letter, numbers = ''] of d.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const n = numbers.split(/[ ,]+/).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const from = points.at(-1) ?? { x: n[0], y: n[1] };
    const [x1, y1, x2, y2, x3, y3] = letter === 'C' ? n : [from.x, from.y, n[0], n[1], n[0], n[1]];
    for (let t = 0; t <= 1; t += 1 / 32) {
      const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3] as const;
      const mix = (...values: [number, number, number, number]) =>
        values.reduce((sum, value, index) => sum + value * (weights[index] as number), 0);
      points.push({ x: mix(from.x, x1, x2, x3), y: mix(from.y, y1, y2, y3) });
    }
  }
  return points;
}

/** Words that an arrow crosses. */
function crossed(scene: Scene, measure: typeof wide.measure): string[] {
  const points = scene.marks.flatMap((mark) => (mark.type === 'path' ? pointsAlong(mark.d) : []));
  return textBoxes(scene, measure)
    .filter(({ left, right, top, bottom }) =>
      points.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
    )
    .map(({ text }) => text);
}

test('words can be read, and no arrow runs through them', () => {
  const cell = { text: longLabels.ka };
  const lines = ['a > b c d f', 'b > d', 'c > d', 'd > e', 'e > f a', 'f > b', 'g'];
  for (const context of contexts) {
    for (const label of Object.values(longLabels)) {
      const scene = placeFlow(flow(lines, label, cell), { detail: 'note' }, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(crossed(scene, context.measure)).toEqual([]);
    }
    const short = placeFlow(flow(lines), {}, context);
    expect(crossed(short, context.measure)).toEqual([]);
  }
});

test('every box can be pointed at, over all of its words', () => {
  for (const context of contexts) {
    const scene = placeFlow(funnel, {}, context);
    const areas = scene.marks.filter((mark): mark is RectMark => mark.type === 'rect');
    expect(areas.map(({ row }) => row)).toEqual(funnel.rows.map(({ id }) => id));
    for (const { row, x, y, width, height } of areas) {
      const own = scene.marks.filter((mark) => mark.type === 'text' && mark.row === row);
      for (const box of textBoxes({ ...scene, marks: own }, context.measure)) {
        expect(box.left).toBeGreaterThanOrEqual(x);
        expect(box.right).toBeLessThanOrEqual(x + width + 0.5);
        expect(box.top).toBeGreaterThanOrEqual(y);
        expect(box.bottom).toBeLessThanOrEqual(y + height);
      }
    }
  }
});

test('arrows of different sources do not lie on one line', () => {
  const lines = ['a > d', 'b > d', 'c > e', 'd > f', 'e > f', 'f'];
  for (const context of contexts) {
    const scene = placeFlow(flow(lines, longLabels.ka), {}, context);
    const arrows = scene.marks.flatMap((mark) =>
      mark.type === 'path' && mark.stroke ? [mark.d] : [],
    );
    const ends = arrows.map((d) => /[\d.]+ [\d.]+$/.exec(d)?.[0]);
    expect(new Set(ends).size).toBe(arrows.length);
    const heads = scene.marks.filter((mark) => mark.type === 'path' && mark.fill);
    expect(heads).toHaveLength(5);
  }
});

test('one row, none, and sixty without links are still words in rows', async () => {
  for (const context of contexts) {
    const many = placeFlow(flow(Array.from({ length: 60 }, (_, i) => `r${i}`)), {}, context);
    expect(unreadable(many, context.measure)).toEqual([]);
    expect(new Set(texts(many).map(({ row }) => row)).size).toBe(60);
    expect(placeFlow(flow([]), {}, context).marks).toEqual([]);
  }
  const one = placeFlow(flow(['a'], longLabels.ka), {}, narrow);
  await expect(goldenSvg(one)).toMatchFileSnapshot('golden/one-row.svg');
});

test('sixty rows that are all linked stay within the drawing', () => {
  const all = Array.from({ length: 60 }, (_, i) => `r${i}`);
  const lines = all.map((id, i) => `${id} > ${all.slice(i + 1, i + 9).join(' ') || 'none'}`);
  for (const context of contexts) {
    const scene = placeFlow(flow(lines), {}, context);
    expect(unreadable(scene, context.measure)).toEqual([]);
    expect(crossed(scene, context.measure)).toEqual([]);
    expect(goldenSvg(scene)).not.toMatch(/NaN|Infinity/);
  }
});
