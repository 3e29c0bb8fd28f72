import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Lines in degrees. */
export interface Surroundings {
  /** Coasts and borders of other countries, without those shared with the land. */
  readonly neighbours: MultiLineString;
  readonly lakes: MultiLineString;
  readonly rivers: MultiLineString;
}

const aroundNames: ReadonlySet<string> = new Set(['neighbours', 'lakes', 'rivers']);

export const isAround = (name: string): boolean => aroundNames.has(name);

/** All distinct lines of an object. */
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

const found = new WeakMap<readonly Topology[], Map<string, Surroundings>>();

/**
 * Features other than regions in a portal's topologies; cached, as most drawings have the same.
 * @param groups ids of the countries drawn, which are omitted from the neighbours
 */
export function findSurroundings(
  topologies: readonly Topology[],
  groups: ReadonlyMap<string, unknown>,
): Surroundings {
  const known = found.get(topologies) ?? new Map<string, Surroundings>();
  found.set(topologies, known);
  const key = [...groups.keys()].join(' ');
  const around = known.get(key) ?? makeSurroundings(topologies, groups);
  known.set(key, around);
  return around;
}

function makeSurroundings(
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
