import { geoBounds, geoConicEqualArea, type GeoConicProjection, geoPath } from 'd3-geo';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { MapFrame } from '../../../schemas/map-frame.ts';
import { cutAreas, cutLines, cutToFrame, type FramedLand } from './cut-frame.ts';
import type { Box } from '../geometry/segments.ts';
import { cornersOf, degreesIn, isIn } from './seen-degrees.ts';
import { findSurroundings, isAround, type Surroundings } from './surroundings.ts';
import type { Feature, MultiPolygon as MultiArea, Polygon as Area } from 'geojson';

export interface RegionShape {
  readonly id: string;
  readonly path: string;
  /** Centre of the shape, for marks and labels. */
  readonly x: number;
  readonly y: number;
  readonly bounds: readonly [x0: number, y0: number, x1: number, y1: number];
}

export interface PlacedMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: ReadonlyMap<string, RegionShape>;
  /** Outline of each country. */
  readonly outlines: ReadonlyMap<string, string>;
  /** Borders between regions of a country. */
  readonly borders: string;
  /** Projection, for other features of the globe. */
  readonly flat: FlatMap;
  /** Ids of regions outside the portal's map frame, entirely or in part. */
  readonly beyond: { readonly whole: readonly string[]; readonly part: readonly string[] };
}

/** Equal-area projection of the globe, with north up at the meridian. */
export interface FlatGlobe {
  /** Degrees east. */
  readonly meridian: number;
  /** Degrees north of true distances. */
  readonly parallels: { readonly south: number; readonly north: number };
}

/** A globe projected onto a drawing; other features use the same projection. */
export interface FlatMap {
  readonly globe: FlatGlobe;
  /** Units of the drawing per radian. */
  readonly scale: number;
  readonly translate: readonly [x: number, y: number];
  readonly around: Surroundings;
}

export function projectionOf({ globe, scale, translate }: FlatMap): GeoConicProjection {
  const { meridian, parallels } = globe;
  return geoConicEqualArea()
    .parallels([parallels.south, parallels.north])
    .rotate([-meridian, 0])
    .scale(scale)
    .translate([...translate]);
}

export interface Drawing {
  /** Padding around the land; 6 by default. */
  readonly margin?: number;
  /** Decimals of coordinates, 1 by default; 0 for thumbnails. */
  readonly decimals?: number;
  /** Computed from the regions if omitted. */
  readonly globe?: FlatGlobe | undefined;
  /** Part of the land to draw; all of it if omitted. */
  readonly frame?: MapFrame | undefined;
  /** Regions that fill the drawing; the others are cut off at its edges. */
  readonly focus?: Focus | undefined;
}

export interface Focus {
  readonly ids: ReadonlySet<string>;
  readonly height: number;
  /** How far the land extends beyond the drawing, to its neatline. */
  readonly bleed: number;
}

/** Share of the drawing left around the regions that fill it, where their neighbours are seen. */
const aroundFocus = 0.16;

/** A region of a topology, which shares its borders with its neighbours. */
type Shape = Polygon | MultiPolygon;

const isShape = (object: GeometryObject): object is Shape =>
  object.type === 'Polygon' || object.type === 'MultiPolygon';

function listShapes(topology: Topology): Shape[] {
  return Object.entries(topology.objects).flatMap(([name, object]) =>
    object.type === 'GeometryCollection' && !isAround(name)
      ? (object as GeometryCollection).geometries.filter(isShape)
      : [],
  );
}

const decoded = new WeakMap<Shape, Feature<Area | MultiArea>>();

/** A region as a feature, decoded once: hundreds of drawings have the same. */
function toFeature(topology: Topology, shape: Shape): Feature<Area | MultiArea> {
  const known = decoded.get(shape);
  if (known) return known;
  // Each signature of `feature` takes one type.
  const made = shape.type === 'Polygon' ? feature(topology, shape) : feature(topology, shape);
  decoded.set(shape, made);
  return made;
}

/**
 * The meridian in the middle of the land, and parallels that leave a sixth of its height beyond each (Snyder,
 * Map Projections: A Working Manual, USGS 1987, p. 99).
 */
function flattenAround(land: FramedLand['extent']): FlatGlobe {
  const [[west, south], [east, north]] = geoBounds(land);
  const beyond = (north - south) / 6;
  return {
    meridian: (west + east + (east < west ? 360 : 0)) / 2,
    parallels: { south: south + beyond, north: north - beyond },
  };
}

/** Fit the land to the width, or to the height if it is higher than wide. */
function fitLand(
  land: FramedLand['extent'],
  { meridian, parallels: { south, north } }: FlatGlobe,
  width: number,
  margin: number,
): GeoConicProjection {
  const projection = geoConicEqualArea().parallels([south, north]).rotate([-meridian, 0]);
  projection.fitWidth(width - 2 * margin, land);
  const [[, top], [, bottom]] = geoPath(projection).bounds(land);
  if (bottom - top > width - 2 * margin) {
    return projection.fitExtent(
      [
        [margin, margin],
        [width - margin, width - margin],
      ],
      land,
    );
  }
  const [x, y] = projection.translate();
  return projection.translate([x + margin, y + margin]);
}

const drawnBox = (width: number, { height, bleed }: Pick<Focus, 'height' | 'bleed'>): Box => ({
  x: -bleed,
  y: -bleed,
  width: width + 2 * bleed,
  height: height + 2 * bleed,
});

function fitFocus(
  features: readonly Feature<Area | MultiArea>[],
  { meridian, parallels: { south, north } }: FlatGlobe,
  width: number,
  height: number,
): GeoConicProjection {
  const [x, y] = [width * aroundFocus, height * aroundFocus];
  return geoConicEqualArea()
    .parallels([south, north])
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [x, y],
        [width - x, height - y],
      ],
      { type: 'FeatureCollection', features: [...features] },
    );
}

/**
 * Conic equal-area, fitted to the regions, and no higher than wide.
 * @param groups ids of the regions to draw, by the group (country) of their outline
 * @param width of the drawing in its own units
 * @returns undefined if no region has a shape
 */
export function projectRegions(
  topologies: readonly Topology[],
  groups: ReadonlyMap<string, ReadonlySet<string>>,
  width: number,
  { margin = 6, decimals = 1, globe, frame, focus }: Drawing = {},
): PlacedMap | undefined {
  const parts = topologies.map((topology) => ({ topology, all: listShapes(topology) }));
  const wanted = (ids: ReadonlySet<string>, all: readonly Shape[]) =>
    all.filter((shape) => ids.has(String(shape.id)));
  const every = new Set([...groups.values()].flatMap((ids) => [...ids]));
  const land = cutToFrame(
    parts.flatMap(({ topology, all }) =>
      wanted(every, all).map((shape) => toFeature(topology, shape)),
    ),
    frame,
  );
  const { features, extent } = land;
  if (features.length === 0) return undefined;
  const flatGlobe = globe ?? flattenAround(extent);
  const large = focus && features.filter(({ id }) => focus.ids.has(String(id)));
  if (large?.length === 0) return undefined;
  const projection =
    focus && large
      ? fitFocus(large, flatGlobe, width, focus.height)
      : fitLand(extent, flatGlobe, width, margin);
  const degrees = focus && degreesIn(projection, drawnBox(width, focus));
  const seen = features.filter(({ geometry }) => isIn(cornersOf(geometry), degrees));
  const ids = new Set(seen.map(({ id }) => String(id)));
  const draw = geoPath(projection).digits(decimals);
  const [[, top], [, bottom]] = focus
    ? [
        [0, 0],
        [0, focus.height],
      ]
    : draw.bounds(extent);
  const height = focus?.height ?? Math.ceil(bottom - Math.min(0, top) + margin);
  if (land.isCut || focus) {
    const box = drawnBox(width, focus ?? { height, bleed: 0 });
    projection.clipExtent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]);
  }
  const shapes = new Map(
    seen.flatMap((item): [string, RegionShape][] => {
      const path = draw(item);
      if (focus && !path) return [];
      const [[x0, y0], [x1, y1]] = draw.bounds(item);
      const [cx, cy] = draw.centroid(item);
      const id = String(item.id);
      return [[id, { id, path: path ?? '', x: cx, y: cy, bounds: [x0, y0, x1, y1] }]];
    }),
  );
  const outlines = new Map<string, string>();
  let borders = '';
  for (const [group, members] of groups) {
    let outline = '';
    for (const { topology, all } of parts) {
      const own = wanted(
        degrees ? new Set([...members].filter((id) => ids.has(id))) : members,
        all,
      );
      if (own.length === 0) continue;
      const merged = merge(topology, own);
      outline += draw(land.frame ? cutAreas(merged, land.frame) : merged) ?? '';
      const set: GeometryCollection = { type: 'GeometryCollection', geometries: own };
      const lines = mesh(topology, set, (a, b) => a !== b);
      borders += draw(land.frame ? cutLines(lines, land.frame) : lines) ?? '';
    }
    outlines.set(group, outline);
  }
  return {
    width,
    height,
    shapes,
    outlines,
    borders,
    flat: {
      globe: flatGlobe,
      scale: projection.scale(),
      translate: projection.translate(),
      around: findSurroundings(topologies, groups),
    },
    beyond: { whole: land.without, part: land.cut },
  };
}

/**
 * Neighbouring regions, from shared borders.
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
