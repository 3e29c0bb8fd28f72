import { geoBounds } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { isInFrame } from '../../domain/maps/in-frame.ts';
import type { MapFrame } from '../../schemas/map-frame.ts';
import type { NamedRegion } from './name-regions.ts';
import { rewind } from './write-shapes.ts';

export interface FrameProposal {
  readonly frame: MapFrame;
  /** Share that the land in the frame would take of a map without a frame. */
  readonly share: number;
  /** Regions entirely outside the frame, and regions partly outside. */
  readonly without: readonly NamedRegion[];
  readonly cut: readonly NamedRegion[];
}

interface Part {
  readonly region: NamedRegion;
  readonly rings: Position[][];
}

/** Grid cell size in degrees for clustering land: adjacent cells are connected. */
const cell = 2;
const columns = 360 / cell;

/** Minimum share of the map for the land with most regions; below it a frame is proposed. */
const leastShare = 0.5;

const cellsOf = ({ rings: [outer = []] }: Part): Set<string> =>
  new Set(
    outer.map(
      ([x = 0, y = 0]) => `${Math.floor((x + 180) / cell) % columns} ${Math.floor(y / cell)}`,
    ),
  );

const around = [-1, 0, 1];

/** Across the 180th meridian too. */
function cellsAround(id: string): string[] {
  const [x = 0, y = 0] = id.split(' ').map(Number);
  return around.flatMap((dx) => around.map((dy) => `${(x + dx + columns) % columns} ${y + dy}`));
}

/** Parts in adjacent cells are connected. */
function groupParts(parts: readonly Part[]): Part[][] {
  const partsIn = new Map<string, Part[]>();
  const cells = new Map(parts.map((part) => [part, cellsOf(part)]));
  for (const [part, own] of cells) {
    for (const id of own) partsIn.set(id, [...(partsIn.get(id) ?? []), part]);
  }
  const open = new Set(parts);
  return parts.flatMap((start) => {
    if (!open.delete(start)) return [];
    const group = [start];
    const met = new Set<string>();
    for (const one of group) {
      for (const id of [...(cells.get(one) ?? [])].flatMap(cellsAround)) {
        if (met.has(id)) continue;
        met.add(id);
        for (const other of partsIn.get(id) ?? []) if (open.delete(other)) group.push(other);
      }
    }
    return [group];
  });
}

const landOf = (parts: readonly Part[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.map(({ rings }) => rings),
});

/** In degrees, across the 180th meridian too. */
function extentOf(parts: readonly Part[]) {
  const [[west, south], [east, north]] = geoBounds(landOf(parts));
  const width = east - west + (east < west ? 360 : 0);
  return { west, south, east, north, width, height: north - south };
}

/** Margin around the land, as a share of its extent. */
const margin = 0.02;
const round = (degrees: number, up: boolean) =>
  (up ? Math.ceil(degrees * 10) : Math.floor(degrees * 10)) / 10;
const turn = (x: number) => (x > 180 ? x - 360 : x < -180 ? x + 360 : x);

const count = (parts: readonly Part[]) => new Set(parts.map(({ region }) => region)).size;

/**
 * A frame around the land with most regions, if remote parts would leave it less than half of the map; undefined
 * if everything fits well.
 */
export function proposeFrame(regions: readonly NamedRegion[]): FrameProposal | undefined {
  const parts = regions.flatMap((region) =>
    region.polygons.map((rings): Part => ({ region, rings: rewind(rings) })),
  );
  const groups = groupParts(parts);
  if (groups.length < 2) return undefined;
  const [main = []] = groups.toSorted(
    (a, b) => count(b) - count(a) || extentOf(b).height - extentOf(a).height,
  );
  // Land scattered over many remote places has no main part.
  if (count(main) <= regions.length / 2) return undefined;
  const [all, own] = [extentOf(parts), extentOf(main)];
  const middle = Math.cos(((all.north + all.south) / 2) * (Math.PI / 180));
  const area = ({ width, height }: typeof all) => width * middle * height;
  const share = area(own) / area(all);
  if (share >= leastShare) return undefined;
  const [beside, above] = [own.width * margin, own.height * margin];
  const frame = {
    west: round(turn(own.west - beside), false),
    south: round(Math.max(-90, own.south - above), false),
    east: round(turn(own.east + beside), true),
    north: round(Math.min(90, own.north + above), true),
  };
  const inside = new Set(main);
  const isWithin = ({ rings }: Part) => rings.flat().some((place) => isInFrame(place, frame));
  // Islands in between may be inside the frame too.
  const left = parts.filter((part) => !inside.has(part) && !isWithin(part));
  const kept = new Set(parts.filter((part) => !left.includes(part)).map(({ region }) => region));
  const touched = [...new Set(left.map(({ region }) => region))];
  return {
    frame,
    share,
    without: touched.filter((region) => !kept.has(region)),
    cut: touched.filter((region) => kept.has(region)),
  };
}
