import { readPath, writePath } from '../../charts/tools/geometry/path-data.ts';
import {
  findNeighbours,
  type PlacedMap,
  projectRegions,
} from '../../charts/tools/projection/project-regions.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
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

/** Between the ids of countries drawn together. */
const together = '-';

/** Countries with some rows: the id of one, or the ids of several that are drawn together. */
export const landOf = (portal: Portal, rows: readonly InventoryRow[]): string =>
  portal.countries
    .map(({ id }) => id)
    .filter((id) => rows.some(({ country }) => country === id))
    .join(together);

function placeCountries(
  portal: Portal,
  lands: Iterable<string>,
  width: number,
  decimals: number,
): ReadonlyMap<string, PlacedMap> {
  return new Map(
    [...lands].flatMap((land): [string, PlacedMap][] => {
      const ids = land.split(together);
      const drawn = new Map([...finest(portal)].filter(([country]) => ids.includes(country)));
      const placed = projectRegions(portal.shapes, drawn, width, {
        margin: 4,
        decimals,
        ...mapSettings(portal),
      });
      return placed ? [[land, shortenPaths(placed, 10 ** -decimals)]] : [];
    }),
  );
}

/** One country in a thumbnail, or those with the entries of a sector, 340 units wide. */
export const locators = remember('locators', (portal) => {
  const lands = [...portal.rowsBySector.values()].map((rows) => landOf(portal, rows));
  return placeCountries(portal, new Set([...finest(portal).keys(), ...lands]), 340, 0);
});

/** One country on a card, 480 units wide. */
export const cardMaps = remember('cardMaps', (portal) =>
  placeCountries(portal, finest(portal).keys(), 480, 1),
);

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
