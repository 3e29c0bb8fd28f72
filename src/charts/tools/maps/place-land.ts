import { type Shared, shareReads } from '../../../domain/reads/share-reads.ts';
import type { FlatMap, PlacedMap, RegionShape } from '../projection/project-regions.ts';
import type { PlaceContext } from '../model/chart-data.ts';
import { CoverMask } from '../geometry/cover-mask.ts';
import { findInside, holds } from '../geometry/find-inside.ts';
import { type PathLine, type PathPlace, readPath, writePath } from '../geometry/path-data.ts';

/** Land placed on a drawing, with short paths. */
export interface Land {
  readonly width: number;
  readonly height: number;
  readonly shapes: ReadonlyMap<string, RegionShape>;
  readonly outlines: ReadonlyMap<string, string>;
  /** Borders between regions of a country. */
  readonly borders: string;
  readonly mask: CoverMask;
  /** Projection, for other features of the globe. */
  readonly flat: FlatMap;
  countryOf(region: string): string | undefined;
}

export interface LandOptions {
  /** Width of the drawing; land that would be too tall is reduced and centred. */
  readonly width: number;
  readonly maxHeight: number;
  /** Grid of coordinates. */
  readonly step: PathPlace['step'];
}

const lands = new WeakMap<PlacedMap, Map<string, Shared<Land>>>();

/** Scale regions and shorten their paths; cached for maps that share them. */
export function placeLand(placed: PlacedMap, options: LandOptions): Land {
  const known = lands.get(placed) ?? new Map<string, Shared<Land>>();
  lands.set(placed, known);
  const key = `${options.width} ${options.maxHeight} ${options.step}`;
  const land = known.get(key) ?? shareReads(() => makeLand(placed, options));
  known.set(key, land);
  return land();
}

function makeLand(placed: PlacedMap, options: LandOptions): Land {
  const { width, maxHeight, step } = options;
  const scale = Math.min(1, width / placed.width, maxHeight / placed.height);
  const place: PathPlace = { scale, dx: (width - placed.width * scale) / 2, dy: 0, step };
  const shorten = (data: string) => writePath(readPath(data), place);
  const height = Math.ceil(placed.height * scale);
  const mask = new CoverMask(width, height);
  const moveX = (x: number) => x * scale + place.dx;
  const rings = new Map(
    [...placed.outlines].map(([country, outline]): [string, PathLine[]] => [
      country,
      readPath(outline).map(({ points, closed }) => ({
        points: points.map(([x, y]) => [moveX(x), y * scale]),
        closed,
      })),
    ]),
  );
  for (const lines of rings.values()) mask.fill(lines);
  const shapes = new Map(
    [...placed.shapes].map(([id, { path, x, y, bounds }]): [string, RegionShape] => {
      const lines = readPath(path);
      const [inX, inY] = findInside(lines, [x, y]);
      const [x0, y0, x1, y1] = bounds;
      return [
        id,
        {
          id,
          path: writePath(lines, place),
          x: moveX(inX),
          y: inY * scale,
          bounds: [moveX(x0), y0 * scale, moveX(x1), y1 * scale],
        },
      ];
    }),
  );
  return {
    width,
    height,
    mask,
    flat: {
      ...placed.flat,
      scale: placed.flat.scale * scale,
      translate: [moveX(placed.flat.translate[0]), placed.flat.translate[1] * scale],
    },
    shapes,
    outlines: new Map([...placed.outlines].map(([id, outline]) => [id, shorten(outline)])),
    borders: shorten(placed.borders),
    countryOf: (region) => {
      const shape = shapes.get(region);
      const found = [...rings].find(([, lines]) => shape && holds(lines, [shape.x, shape.y]));
      return found?.[0];
    },
  };
}

/**
 * The land of a map that fills a drawing.
 * @param wanted regions named by rows: if none is among the finest ones, these are drawn instead (NUTS-2 or
 * economic regions)
 * @returns undefined if none has a shape
 */
export function projectLand(
  context: PlaceContext,
  countries: readonly string[],
  wanted: readonly string[],
  width = context.width,
): Land | undefined {
  const { geography } = context;
  const finest = geography?.project(width, countries);
  const fits = wanted.length === 0 || wanted.some((id) => finest?.shapes.has(id));
  const placed = fits ? finest : (geography?.project(width, countries, wanted) ?? finest);
  if (!placed) return undefined;
  const narrow = width < 400;
  // Outlines in whole pixels: half a pixel is invisible, and they are a third smaller.
  return placeLand(placed, { width, maxHeight: narrow ? 340 : 460, step: 1 });
}
