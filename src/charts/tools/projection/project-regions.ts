import { geoConicEqualArea, geoPath } from 'd3-geo';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { Feature, MultiPolygon as MultiArea, Polygon as Area } from 'geojson';

/** A region's shape on the drawing. */
export interface RegionShape {
  readonly id: string;
  /** SVG path data in units of the drawing. */
  readonly path: string;
  /** Middle of the shape: marks and labels stand here. */
  readonly x: number;
  readonly y: number;
  readonly bounds: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** Regions of one or more countries placed in one drawing. */
export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: ReadonlyMap<string, RegionShape>;
  /** Outline of each group of regions (a country). */
  readonly outlines: ReadonlyMap<string, string>;
  /** Borders between regions, in one path. */
  readonly borders: string;
}

/** A region in a topology: its borders are shared with its neighbours. */
type Shape = Polygon | MultiPolygon;

const isShape = (object: GeometryObject): object is Shape =>
  object.type === 'Polygon' || object.type === 'MultiPolygon';

/** All regions of a topology. */
function listShapes(topology: Topology): Shape[] {
  return Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection'
      ? (object as GeometryCollection).geometries.filter(isShape)
      : [],
  );
}

/** A region with its own borders. Each signature of `feature` takes one type. */
function toFeature(topology: Topology, shape: Shape): Feature<Area | MultiArea> {
  return shape.type === 'Polygon' ? feature(topology, shape) : feature(topology, shape);
}

/**
 * Projects regions into a drawing of a given width (conic equal-area, fitted to the regions).
 * @param groups ids of the regions to draw, by the group (country) whose outline they make
 * @param width width of the drawing in its own units
 * @param margin free space around the land
 * @param decimals of coordinates; 0 for thumbnails
 * @returns undefined when no region has a shape
 */
export function projectRegions(
  topologies: readonly Topology[],
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  width: number,
  margin = 6,
  decimals = 1,
): PlacedMap | undefined {
  const parts = topologies.map((topology) => ({ topology, all: listShapes(topology) }));
  const wanted = (ids: ReadonlySet<string>, all: readonly Shape[]) =>
    all.filter((shape) => ids.has(String(shape.id)));
  const every = new Set([...groups.values()].flatMap((ids) => [...ids]));
  const features = parts.flatMap(({ topology, all }) =>
    wanted(every, all).map((shape) => toFeature(topology, shape)),
  );
  if (features.length === 0) return undefined;
  const collection = { type: 'FeatureCollection' as const, features };
  const projection = geoConicEqualArea().parallels([37.5, 42]).rotate([-37, 0]);
  projection.fitWidth(width - 2 * margin, collection);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const draw = geoPath(projection).digits(decimals);
  const [[, top], [, bottom]] = draw.bounds(collection);
  const shapes = new Map(
    features.map((item): [string, RegionShape] => {
      const [[x0, y0], [x1, y1]] = draw.bounds(item);
      const [cx, cy] = draw.centroid(item);
      const id = String(item.id);
      return [id, { id, path: draw(item) ?? '', x: cx, y: cy, bounds: [x0, y0, x1, y1] }];
    }),
  );
  const outlines = new Map<string, string>();
  let borders = '';
  for (const [group, ids] of groups) {
    let outline = '';
    for (const { topology, all } of parts) {
      const own = wanted(ids, all);
      if (own.length === 0) continue;
      outline += draw(merge(topology, own)) ?? '';
      const set: GeometryCollection = { type: 'GeometryCollection', geometries: own };
      borders += draw(mesh(topology, set, (a, b) => a !== b)) ?? '';
    }
    outlines.set(group, outline);
  }
  return {
    width,
    height: Math.ceil(bottom - Math.min(0, top) + margin),
    shapes,
    outlines,
    borders,
  };
}

/**
 * Which regions touch which, from shared borders.
 * @returns ids of neighbours by id; regions without a shape are absent
 */
export function findNeighbours(
  topologies: readonly Topology[],
  ids: ReadonlySet<string>,
): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const topology of topologies) {
    const all = listShapes(topology).filter((shape) => ids.has(String(shape.id)));
    neighbors(all).forEach((indexes, index) => {
      result.set(
        String((all[index] as Shape).id),
        indexes.map((other) => String((all[other] as Shape).id)).sort(),
      );
    });
  }
  return result;
}
