import { readPath, writePath } from '../../charts/tools/geometry/path-data.ts';
import {
  findNeighbours,
  type PlacedMap,
  projectRegions,
} from '../../charts/tools/projection/project-regions.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** Ids of the finest regions of each country: the units drawn on maps. */
export const finest = remember(
  'finest',
  (portal) =>
    new Map(
      portal.countries.map((country): [string, Set<string>] => {
        const [level] = country.levels;
        const own = portal.regions.filter(
          (region) => region.country === country.id && region.level === level,
        );
        return [country.id, new Set(own.map(({ id }) => id))];
      }),
    ),
);

/** Map settings of a portal: its projection, and the part of the land to draw. */
export const mapSettings = ({ site: { globe, frame } }: Pick<Portal, 'site'>) => ({ globe, frame });

/** All countries in one drawing, 1000 units wide. */
export const atlas = remember('atlas', (portal): PlacedMap | undefined =>
  projectRegions(portal.shapes, finest(portal), 1000, mapSettings(portal)),
);

/** The same land with shorter paths, as each cluster has it on two pages. */
function shortenPaths(placed: PlacedMap, step: number): PlacedMap {
  const shorten = (data: string) => writePath(readPath(data), { scale: 1, dx: 0, dy: 0, step });
  const { shapes, outlines, borders } = placed;
  return {
    ...placed,
    shapes: new Map(
      [...shapes].map(([id, shape]) => [id, { ...shape, path: shorten(shape.path) }]),
    ),
    outlines: new Map([...outlines].map(([id, outline]) => [id, shorten(outline)])),
    borders: shorten(borders),
  };
}

function placeCountries(
  portal: Portal,
  width: number,
  decimals: number,
): ReadonlyMap<string, PlacedMap> {
  return new Map(
    [...finest(portal)].flatMap(([country, ids]): [string, PlacedMap][] => {
      const placed = projectRegions(portal.shapes, new Map([[country, ids]]), width, {
        margin: 4,
        decimals,
        ...mapSettings(portal),
      });
      return placed ? [[country, shortenPaths(placed, 10 ** -decimals)]] : [];
    }),
  );
}

/** One country in a thumbnail, 340 units wide. */
export const locators = remember('locators', (portal) => placeCountries(portal, 340, 0));

/** One country on a card, 480 units wide. */
export const cardMaps = remember('cardMaps', (portal) => placeCountries(portal, 480, 1));

/** Map units of a region: itself, or the finest regions within it. */
export function unitsOf(portal: Portal, id: string): string[] {
  for (const ids of finest(portal).values()) if (ids.has(id)) return [id];
  return portal.regions
    .filter((region) => region.parent === id)
    .flatMap((region) => unitsOf(portal, region.id));
}

/** Neighbours of the finest regions, by id. */
export const neighbours = remember('neighbours', (portal): ReadonlyMap<string, string[]> =>
  findNeighbours(portal.shapes, new Set([...finest(portal).values()].flatMap((ids) => [...ids]))),
);
