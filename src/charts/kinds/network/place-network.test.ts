import { expect, test } from 'vitest';
import { chartContext, goldenSvg, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { textBoxes, unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartCell, ChartData, ChartRow } from '../../tools/model/chart-data.ts';
import type { CircleMark, LineMark, Mark, Scene } from '../../tools/model/scene.ts';
import { placeNetwork } from './place-network.ts';
import { readNetworkLinks } from './read-network.ts';

const [wide, narrow] = [chartContext(760), chartContext(320)];
const contexts = [wide, narrow];

/** A tree with some extra links; rows past the last link are isolated. */
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
    // The same in every language, whatever the names of groups.
    'group-1',
    'group-2',
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

/** Words over discs, which `unreadable` does not check. */
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

function distanceTo({ x1, y1, x2, y2 }: LineMark, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx ** 2 + dy ** 2);
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** Names that a link crosses. */
function crossed(scene: Scene, measure: typeof wide.measure): string[] {
  return textBoxes(scene, measure)
    .filter(({ left, right, top, bottom }) =>
      lines(scene).some(({ x1, y1, x2, y2 }) =>
        Array.from({ length: 201 }, (_, step) => step / 200).some((t) => {
          const [x, y] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
          return x > left && x < right && y > top && y < bottom;
        }),
      ),
    )
    .map(({ text }) => text);
}

/** Goals nearly all linked to the same bodies. */
function tangle(label: string): ChartData {
  const ties = ['5 6 7', '5 6 8 9 10 11', '5 6 7 8 9 10 11 12 13', '5 6 14', '5 6 14'];
  return network(15, (index) => ({
    label: index < 5 ? label : `Actor ${index}`,
    links: (ties[index]?.split(' ') ?? []).map((to, place) => ({
      to: `n${to}`,
      weight: 5 - place / 2,
    })),
  }));
}

test('no link runs through a node that it does not belong to, nor through words', () => {
  for (const context of contexts) {
    for (const data of [network(20), tangle(longLabels.en), tangle(longLabels.ka)]) {
      const scene = placeNetwork(data, { seed: 1 }, context);
      for (const line of lines(scene)) {
        const near = discs(scene).filter(({ x, y, r }) => distanceTo(line, x, y) < r + 3);
        expect(near.length).toBeLessThanOrEqual(2);
      }
      const names = crossed(scene, context.measure).filter((text) => !/^[a-z]{1,2}$/.test(text));
      expect(names).toEqual([]);
    }
  }
});

test('forty nodes of long names: every name is printed, and none covers another or a node', () => {
  for (const context of contexts) {
    for (const label of Object.values(longLabels)) {
      const data = network(40, (index) => ({ label: index % 2 === 0 ? label : `Actor ${index}` }));
      const scene = placeNetwork(data, { seed: 1 }, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(covered(scene, context.measure)).toEqual([]);
      const words = ofType(scene, 'text').filter(
        ({ lines: [text = ''] }) => !/^[a-z]{1,2}$/.test(text),
      );
      expect(new Set(words.map(({ row }) => row)).size).toBe(40);
    }
  }
});

test('narrow drawings name the most linked nodes; the others have letters, and a list of names with their numbers beside them', () => {
  const data: ChartData = {
    ...network(30, (index) => ({ cells: [{ value: index, text: String(index) }] })),
    columns: [{ id: 'firms', label: 'Firms', type: 'number' }],
  };
  const scene = placeNetwork(data, { seed: 1 }, narrow);
  const texts = ofType(scene, 'text');
  const letters = texts.filter(({ lines: [text = ''] }) => /^[a-z]{1,2}$/.test(text));
  // Each letter occurs twice: at its node and in the list.
  const [first, , , ...rest] = [...new Set(letters.map(({ lines: [text] }) => text))].sort();
  expect(letters).toHaveLength(2 * 26);
  expect([first, rest.length]).toEqual(['a', 23]);
  const listed = new Set(letters.map(({ row }) => row));
  const named = data.rows.filter(({ id }) => !listed.has(id)).map(({ id }) => id);
  const degrees = new Map(
    data.rows.map(({ id }) => [
      id,
      readNetworkLinks(data.rows).filter(({ from, to }) => from === id || to === id).length,
    ]),
  );
  const min = Math.min(...named.map((id) => degrees.get(id) ?? 0));
  for (const id of listed) expect(degrees.get(id ?? '')).toBeLessThanOrEqual(min);
  for (const number of texts.filter(({ column, row }) => column === 0 && listed.has(row))) {
    const name = texts.find(
      ({ row, lines: [text = ''] }) => row === number.row && /^Actor/.test(text),
    );
    expect(number.y).toBe(name?.y);
    expect(number.weight).not.toBe(name?.weight ?? 400);
  }
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
