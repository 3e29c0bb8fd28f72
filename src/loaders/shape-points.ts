import type { TopologyData } from './topojson-schema.ts';

interface Shape {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

/** Points of a ring in degrees, assembled from its arcs. */
export function ringPoints(
  { arcs, transform }: TopologyData,
  ring: readonly number[],
): [number, number][] {
  const [[scaleX, scaleY], [left, top]] = transform
    ? [transform.scale, transform.translate]
    : [
        [1, 1],
        [0, 0],
      ];
  return ring.flatMap((number) => {
    let x = 0;
    let y = 0;
    const arc = (arcs[number < 0 ? ~number : number] ?? []).map(([dx = 0, dy = 0]) => {
      // Delta-encoded with a `transform`.
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * scaleX + left, y * scaleY + top] as [number, number];
    });
    return number < 0 ? arc.reverse() : arc;
  });
}

/** Rings of a shape, grouped by polygon. */
export const polygonsOf = ({ type, arcs }: Shape): readonly (readonly (readonly number[])[])[] =>
  type === 'Polygon'
    ? [arcs as readonly (readonly number[])[]]
    : (arcs as readonly (readonly (readonly number[])[])[]);

/** All points of a shape in degrees. */
export const shapePoints = (topology: TopologyData, shape: Shape): [number, number][] =>
  polygonsOf(shape)
    .flat()
    .flatMap((ring) => ringPoints(topology, ring));
