import { geoBounds } from 'd3-geo';
import type { Position } from 'geojson';
import type { Stock } from '../stock.ts';
import type { NamedRegion } from './name-regions.ts';
import { readShapedFeatures, type Rings } from './read-shapes.ts';
import type { TopologyData } from './topology.ts';
import { rewind } from './write-shapes.ts';

/** Its regions, or its land. */
function landOf(country: string, file: TopologyData | undefined): readonly Rings[] {
  const geometries = Object.entries(file?.objects ?? {}).flatMap(([name, object]) => {
    const all = object.type === 'GeometryCollection' ? object.geometries : [];
    return all.filter(({ id }) => name === country || id === country);
  });
  const own = { ...file, objects: { own: { type: 'GeometryCollection', geometries } } };
  const features = file ? readShapedFeatures(own) : [];
  return 'fault' in features ? [] : features.flatMap(({ polygons }) => polygons);
}

/** Undefined without a shape. */
function middleOf({ polygons }: NamedRegion): Position | undefined {
  const corners = polygons.flatMap(([outer = []]) => outer);
  const mean = (at: 0 | 1) =>
    corners.reduce((sum, one) => sum + (one[at] ?? 0), 0) / corners.length;
  return corners.length > 0 ? [mean(0), mean(1)] : undefined;
}

/**
 * The first region with its position in degrees, if more of them are in their country with longitude and
 * latitude swapped. Undefined for a country whose land is not included with the engine.
 */
export function findTurned(
  regions: readonly NamedRegion[],
  country: string,
  { shapes, surroundings }: Pick<Stock, 'shapes' | 'surroundings'>,
): { readonly region: NamedRegion; readonly place: Position } | undefined {
  const coordinates = [shapes, surroundings].flatMap((file) => landOf(country, file)).map(rewind);
  if (coordinates.length === 0) return undefined;
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPolygon', coordinates });
  const isIn = (x: number, y: number) => x >= west && x <= east && y >= south && y <= north;
  // Positions inside the country either way, such as 42 and 43 degrees in Georgia, say nothing.
  const telling = regions.flatMap((region) => {
    const [x, y] = middleOf(region) ?? [];
    if (x === undefined || y === undefined || isIn(x, y) === isIn(y, x)) return [];
    return [{ region, place: [x, y], isTurned: isIn(y, x) }];
  });
  const turned = telling.filter(({ isTurned }) => isTurned);
  return turned.length * 2 > telling.length ? turned[0] : undefined;
}
