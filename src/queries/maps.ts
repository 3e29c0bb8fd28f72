import {
  findNeighbours,
  type PlacedMap,
  projectRegions,
} from '../charts/tools/projection/project-regions.ts';
import { countries, regions, shapes } from './portal.ts';

/** Ids of the finest regions of each country: the units that maps draw. */
const finest = new Map(
  countries.map((country): [string, Set<string>] => {
    const [level] = country.levels;
    const own = regions.filter((region) => region.country === country.id && region.level === level);
    return [country.id, new Set(own.map(({ id }) => id))];
  }),
);

/** All countries in one drawing, 1000 units wide. */
export const atlas: PlacedMap | undefined = projectRegions(shapes, finest, 1000);

/** One country in a thumbnail, 340 units wide. */
export const locators: ReadonlyMap<string, PlacedMap> = new Map(
  [...finest].flatMap(([country, ids]): [string, PlacedMap][] => {
    const placed = projectRegions(shapes, new Map([[country, ids]]), 340, 4, 0);
    return placed ? [[country, placed]] : [];
  }),
);

/** The units of a map below a region: itself, or the finest regions that belong to it. */
export function unitsOf(id: string): string[] {
  for (const ids of finest.values()) if (ids.has(id)) return [id];
  return regions.filter((region) => region.parent === id).flatMap((region) => unitsOf(region.id));
}

/** Neighbours of the finest regions, by id. */
export const neighbours: ReadonlyMap<string, string[]> = findNeighbours(
  shapes,
  new Set([...finest.values()].flatMap((ids) => [...ids])),
);
