import type { GeometryObject } from 'topojson-specification';
import { filter } from 'topojson-simplify';
import type { ShapeCollection, TopologyData } from './topology.ts';

const isCollection = (object: { readonly type: string | null }): object is ShapeCollection =>
  object.type === 'GeometryCollection';

/**
 * Shapes of some regions, without arcs needed only by others.
 * @returns undefined if none has a shape
 */
export function keepShapes(
  topology: TopologyData,
  regions: ReadonlySet<string>,
): TopologyData | undefined {
  const objects = Object.entries(topology.objects).flatMap(([name, object]) => {
    if (!isCollection(object)) return [];
    const geometries = object.geometries
      .filter(({ id }: GeometryObject<object>) => regions.has(String(id)))
      .map(({ properties: _, ...shape }) => shape as GeometryObject<object>);
    return geometries.length > 0 ? [[name, { ...object, geometries }] as const] : [];
  });
  if (objects.length === 0) return undefined;
  const kept = { ...topology, objects: Object.fromEntries(objects) };
  return filter(kept, () => true) as TopologyData;
}
