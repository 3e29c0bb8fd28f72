import { expect, test } from 'vitest';
import { chartContext, goldenSvg, longLabels } from '../../testing/chart-samples.ts';
import { textBoxes, unreadable } from '../../testing/scene-text.ts';
import type { ChartCell, ChartData, ChartRow } from '../shared/chart-data.ts';
import type { CircleMark, LineMark, Mark, Scene } from '../shared/scene.ts';
import { placeNetwork } from './place-network.ts';
import { readNetworkLinks } from './read-network.ts';

const [wide, narrow] = [chartContext(760), chartContext(320)];
const contexts = [wide, narrow];

/** A tree with a few more links; every row past the last link stands alone. */
function network(
  count: number,
  make: (index: number) => Partial<ChartRow> = () => ({}),
): ChartData {
  return {
    head: 'Actor',
    columns: [],
    rows: Array.from({ length: count }, (_, index): ChartRow => ({
      id: `n${index}`,
      label: `Actor ${index}`,
      cells: [],
      links: [
        ...(index > 0 ? [{ to: `n${Math.floor(index / 3)}` }] : []),
        ...(index % 7 === 6 ? [{ to: `n${index - 4}` }] : []),
      ],
      ...make(index),
    })),
  };
}

const ofType = <T extends Mark['type']>(scene: Scene, type: T) =>
  scene.marks.filter((mark): mark is Extract<Mark, { type: T }> => mark.type === type);
const discs = (scene: Scene): CircleMark[] => ofType(scene, 'circle');
const lines = (scene: Scene): LineMark[] => ofType(scene, 'line');

test('the same seed gives the same drawing, another seed another', async () => {
  const data = network(8, (index) => ({ group: index % 2 === 0 ? 'Firms' : 'Schools' }));
  const once = goldenSvg(placeNetwork(data, { seed: 1 }, wide));
  expect(goldenSvg(placeNetwork(data, { seed: 1 }, wide))).toBe(once);
  expect(goldenSvg(placeNetwork(data, { seed: 2 }, wide))).not.toBe(once);
  expect(placeNetwork(data, { seed: 1 }, wide).legend.map(({ series }) => series)).toEqual([
    'Firms',
    'Schools',
  ]);
  await expect(once).toMatchFileSnapshot('golden/network.svg');
});

test('each link is read once, and none to oneself or to nobody', () => {
  const row = (id: string, ...to: string[]): ChartRow => ({
    id,
    label: id,
    cells: [],
    links: to.map((other) => ({ to: other })),
  });
  const links = readNetworkLinks([row('a', 'b', 'a', 'x'), row('b', 'a', 'c'), row('c')]);
  expect(links.map(({ from, to }) => from + to)).toEqual(['ab', 'bc']);
});

test('areas stand for numbers, widths for weights, and what is missing is hollow', async () => {
  const cells: ChartCell[] = [
    { value: 100, text: '100' },
    { value: 25, text: '25' },
    { value: 0, text: '0' },
    { text: 'not reported', missing: 'not-reported' },
  ];
  const data: ChartData = {
    ...network(4, (index) => ({
      cells: [cells[index] as ChartCell],
      links:
        index === 0
          ? [
              { to: 'n1', weight: 8 },
              { to: 'n2', weight: 4 },
            ]
          : [{ to: 'n0' }],
    })),
    columns: [{ id: 'firms', label: 'Firms', type: 'number' }],
  };
  for (const context of contexts) {
    const scene = placeNetwork(data, { seed: 1 }, context);
    const [large, small, zero, missing] = discs(scene) as CircleMark[];
    expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2);
    expect(zero).toMatchObject({ r: 3, fill: 'q4' });
    expect(missing).toMatchObject({ fill: 'paper', texture: 'missing' });
    expect(lines(scene).map(({ strokeWidth }) => strokeWidth)).toEqual([5, 2.5, 0.8]);
    const printed = ofType(scene, 'text').filter(({ column }) => column === 0);
    expect(printed.map(({ lines: [text] }) => text).sort()).toEqual(
      ['0', '100', '25', 'not reported'].sort(),
    );
  }
  await expect(goldenSvg(placeNetwork(data, { seed: 1 }, narrow))).toMatchFileSnapshot(
    'golden/sizes-narrow.svg',
  );
});

/** Words over discs, which `unreadable` does not see. */
function covered(scene: Scene, measure: typeof wide.measure): string[] {
  return textBoxes(scene, measure).flatMap(({ text, left, right, top, bottom }) =>
    discs(scene)
      .filter(({ x, y, r }) => {
        const dx = x - Math.min(Math.max(x, left), right);
        const dy = y - Math.min(Math.max(y, top), bottom);
        return Math.hypot(dx, dy) < r;
      })
      .map(({ row }) => `${text} / ${row}`),
  );
}

test('forty nodes of long names: every name is printed, and none covers another or a node', () => {
  for (const context of contexts) {
    for (const label of Object.values(longLabels)) {
      const data = network(40, (index) => ({ label: index % 2 === 0 ? label : `Actor ${index}` }));
      const scene = placeNetwork(data, { seed: 1 }, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(covered(scene, context.measure)).toEqual([]);
      const words = ofType(scene, 'text').filter(({ lines: [text = ''] }) => !/^\d+$/.test(text));
      expect(new Set(words.map(({ row }) => row)).size).toBe(40);
    }
  }
});

test('narrow drawings name the most linked and number the others', () => {
  const scene = placeNetwork(network(20), { seed: 1 }, narrow);
  const numbers = ofType(scene, 'text').filter(({ lines: [text = ''] }) => /^\d+$/.test(text));
  const labelled = new Set(ofType(scene, 'text').map(({ row }) => row));
  expect(labelled.size).toBe(20);
  // Each number stands twice: at its node and in the list.
  const rows = numbers.map(({ row }) => row);
  expect(rows.length).toBe(2 * new Set(rows).size);
  expect(rows).not.toContain('n1');
});

test('rows without links stand below; with no links at all there is only their row', async () => {
  const alone = network(3, () => ({ links: [] }));
  const scene = placeNetwork(alone, { seed: 1 }, wide);
  expect(lines(scene)).toEqual([]);
  expect(new Set(discs(scene).map(({ y }) => y)).size).toBe(1);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/unlinked.svg');
  const some = network(6, (index) => (index > 3 ? { links: [] } : {}));
  const [lowest, next] = discs(placeNetwork(some, { seed: 1 }, wide)).toReversed();
  expect([lowest?.row, next?.row]).toEqual(['n5', 'n4']);
  for (const context of contexts) {
    const one = placeNetwork(network(1), { seed: 1 }, context);
    expect(discs(one)).toHaveLength(1);
    expect(goldenSvg(one)).not.toMatch(/NaN|Infinity/);
  }
});
