import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTopojson } from './parse-topojson.ts';
import { regionCollections } from './topojson-schema.ts';

const shapes = resolve(import.meta.dirname, '../content/geo/admin.topo.json');

/** A clockwise square. */
const topology = (arc: unknown, more: object = {}) =>
  JSON.stringify({
    type: 'Topology',
    objects: {
      X: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'a', arcs: [[0]] }] },
    },
    arcs: [arc],
    ...more,
  });
const clockwise = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];

test('the shapes of the portal can be drawn', () => {
  const { topology: read, problems } = parseTopojson('f', readFileSync(shapes, 'utf8'));
  expect(problems).toEqual([]);
  expect(Object.keys(read?.objects ?? {})).toContain('TR');
});

test('a ring that runs the wrong way is found, in plain numbers and in steps', () => {
  const counter = clockwise.toReversed();
  const steps = (ring: number[][]) =>
    ring.map(([x = 0, y = 0], index) => [
      x - (ring[index - 1]?.[0] ?? 0),
      y - (ring[index - 1]?.[1] ?? 0),
    ]);
  const transform = { transform: { scale: [0.5, 0.5], translate: [40, 40] } };
  expect(parseTopojson('f', topology(clockwise)).problems).toEqual([]);
  expect(parseTopojson('f', topology(steps(clockwise), transform)).problems).toEqual([]);
  expect(parseTopojson('f', topology(counter)).problems).toHaveLength(1);
  expect(parseTopojson('f', topology(steps(counter), transform)).problems).toHaveLength(1);
});

test('numbers that no map can place are refused', () => {
  const endless = topology(clockwise).replace('[1,1]', '[1e999,1]');
  expect(parseTopojson('f', endless).problems).toMatchObject([{ field: 'arcs[0][2][0]' }]);
});

describe('a mistake in JSON is found at its place, whatever the parser says', () => {
  const cases: readonly (readonly [text: string, place: string])[] = [
    ['{"a": 1,\n "b": x}', '2:7'],
    ['{"a": 1\n "b": 2}', '2:2'],
    ['{"a": [1, 2,]}', '1:13'],
    ['{"a"', '1:5'],
    ["{'a': 1}", '1:2'],
    ['{"a": 1}}', '1:9'],
    ['{"a": 01}', '1:8'],
    ['{"a":\n  tru}', '2:3'],
    ['{,}', '1:2'],
    [`${'['.repeat(50_000)}`, '1:50001'],
  ];
  test.each(cases)('%s', (text, place) => {
    const [problem] = parseTopojson('f', text).problems;
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
  });
});

describe('what lies around the regions', () => {
  const around = (arcs: number) =>
    JSON.stringify({
      type: 'Topology',
      objects: {
        neighbours: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', id: 'GR', arcs: [[0]] }],
        },
        lakes: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
        rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [arcs] }] },
      },
      arcs: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [0, 0],
        ],
      ],
    });

  test('may be lines and areas without an id of a region', () => {
    const { topology: read, problems } = parseTopojson('f', around(0));
    expect(problems).toEqual([]);
    expect(read && regionCollections(read)).toEqual([]);
  });

  test('has all its arcs, like shapes of regions', () => {
    expect(parseTopojson('f', around(1)).problems).toMatchObject([
      { field: 'objects.rivers.geometries[0].arcs' },
    ]);
  });
});
