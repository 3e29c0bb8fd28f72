import { expect, test } from 'vitest';
import { chartContext, goldenSvg, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartCell, ChartData } from '../../tools/model/chart-data.ts';
import type { CircleMark, Scene } from '../../tools/model/scene.ts';
import { nameCorners } from './name-corners.ts';
import { placeDiamond } from './place-diamond.ts';

const [wide, narrow] = [chartContext(760), chartContext(320)];
const contexts = [wide, narrow];
const four = ['factor-conditions', 'demand-conditions', 'related-industries', 'strategy-rivalry'];
const absent: ChartCell = { text: 'not reported', missing: 'not-reported' };

const diamond = (ids: readonly string[], label?: string, cell?: ChartCell): ChartData => ({
  head: 'Attribute',
  columns: cell ? [{ id: 'note', label: 'Note', type: 'text' }] : [],
  rows: ids.map((id) => ({ id, label: label ?? `The ${id}`, cells: cell ? [cell] : [] })),
});

const discs = (scene: Scene) =>
  scene.marks.filter((mark): mark is CircleMark => mark.type === 'circle');
const lines = (scene: Scene) => scene.marks.filter((mark) => mark.type === 'line');

test('each attribute has its corner, and all act on all', async () => {
  const data = diamond(four, undefined, { text: 'Two universities and a technical school' });
  const [factor, demand, related, strategy] = four.map((id) =>
    discs(placeDiamond(data, {}, wide)).find(({ row }) => row === id),
  ) as [CircleMark, CircleMark, CircleMark, CircleMark];
  expect(strategy.y).toBeLessThan(factor.y);
  expect(related.y).toBeGreaterThan(factor.y);
  expect(factor.x).toBeLessThan(strategy.x);
  expect(demand.x).toBeGreaterThan(strategy.x);
  for (const context of contexts) expect(lines(placeDiamond(data, {}, context))).toHaveLength(6);
  await expect(goldenSvg(placeDiamond(data, {}, wide))).toMatchFileSnapshot('golden/diamond.svg');
  await expect(goldenSvg(placeDiamond(data, {}, narrow))).toMatchFileSnapshot(
    'golden/diamond-narrow.svg',
  );
});

test('government and chance stand outside, dashed', async () => {
  const data = diamond([...four, 'government', 'chance'], undefined, absent);
  for (const context of contexts) {
    const dashed = lines(placeDiamond(data, {}, context)).filter(
      (mark) => 'dash' in mark && mark.dash,
    );
    expect(dashed.length).toBeGreaterThanOrEqual(2);
  }
  expect(discs(placeDiamond(data, {}, wide)).every(({ texture }) => texture === 'missing')).toBe(
    true,
  );
  await expect(goldenSvg(placeDiamond(data, {}, wide))).toMatchFileSnapshot('golden/outsiders.svg');
});

test('other rows take the corners that are free, in their order', () => {
  const named = nameCorners(diamond(['x', 'demand-conditions', 'y', 'chance', 'z', 'w']).rows);
  const ids = [...named.corners].map(([corner, row]) => [corner, row.id]);
  expect(Object.fromEntries(ids)).toEqual({
    top: 'x',
    right: 'demand-conditions',
    bottom: 'y',
    left: 'z',
  });
  expect([named.chance?.id, named.others.map(({ id }) => id)]).toEqual(['chance', ['w']]);
});

test('words can be read however long, and however few corners there are', () => {
  const all = [...four, 'government', 'chance', 'x', 'y', 'z', 'w'];
  for (const context of contexts) {
    for (const label of Object.values(longLabels)) {
      for (const ids of [all, four.slice(0, 1), four.slice(1, 3), [...four.slice(2), 'chance']]) {
        const scene = placeDiamond(diamond(ids, label, { text: label }), {}, context);
        expect(unreadable(scene, context.measure)).toEqual([]);
      }
    }
  }
});
