import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** What lies around and on the land of a map, as lines in degrees. */
export interface Surroundings {
  /** Coasts and borders of other countries, but for those that they share with the land. */
  readonly neighbours: MultiLineString;
  readonly lakes: MultiLineString;
  readonly rivers: MultiLineString;
}

/** Objects of a topology that hold no region. */
const aroundNames: ReadonlySet<string> = new Set(['neighbours', 'lakes', 'rivers']);

/** Does an object of a topology hold what lies around the regions? */
export const isAround = (name: string): boolean => aroundNames.has(name);

/** All lines of an object in all topologies, each once. */
function linesOf(
  topologies: readonly Topology[],
  name: string,
  keeps: (a: GeometryObject, b: GeometryObject) => boolean = () => true,
): MultiLineString {
  const coordinates = topologies.flatMap((topology) => {
    const object = topology.objects[name];
    if (object?.type !== 'GeometryCollection') return [];
    return mesh(topology, object as GeometryCollection, keeps).coordinates;
  });
  return { type: 'MultiLineString', coordinates };
}

/**
 * What the topologies of a portal hold besides regions.
 * @param groups the countries that are drawn, by id: a neighbour of the same id is left out
 */
export function findSurroundings(
  topologies: readonly Topology[],
  groups: ReadonlyMap<string, unknown>,
): Surroundings {
  const isOwn = ({ id }: GeometryObject) => groups.has(String(id));
  return {
    neighbours: linesOf(topologies, 'neighbours', (a, b) => !isOwn(a) && !isOwn(b)),
    lakes: linesOf(topologies, 'lakes'),
    rivers: linesOf(topologies, 'rivers'),
  };
}
