import { geoGraticule, type GeoPermissibleObjects, geoPath, type GeoProjection } from 'd3-geo';
import { type Shared, shareReads } from '../../../domain/reads/share-reads.ts';
import { type Box, meets } from '../geometry/segments.ts';
import { readPath, writePath } from '../geometry/path-data.ts';
import { type FlatMap, projectionOf } from '../projection/project-regions.ts';
import { aroundIn, degreesIn } from '../projection/seen-degrees.ts';
import type { Surroundings } from '../projection/surroundings.ts';
import type { Measure, SheetWords } from '../model/chart-data.ts';
import type { Mark, Paint } from '../model/scene.ts';
import { type DegreeTick, placeDegrees } from './place-degrees.ts';
import { placeScaleBar, sheetTextSize } from './place-scale-bar.ts';
import type { Labelling } from './label-land.ts';
import type { Land } from './place-land.ts';

/** Padding between the land and the neatline, including the degree band. */
export const sheetMargin = 15;
/** Width of the band between the two lines of the neatline. */
const band = 5;
/** Space below the neatline for degrees of longitude. */
const degreesHeight = 18;

export interface MapSheet {
  readonly height: number;
  /** Origin of the land. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Drawn below the land: meridians, parallels, other countries. */
  readonly ground: readonly Mark[];
  /** Lakes and rivers: above plain land, or below land with shading. */
  readonly water: readonly Mark[];
  readonly frame: readonly Mark[];
  /** Inside of the neatline. */
  readonly inner: Box;
  /** Areas taken by words of the sheet. */
  readonly taken: readonly Box[];
}

const tickMark = (tick: DegreeTick, frame: Box): Mark => {
  const { side, at } = tick;
  const isAcross = side === 'top' || side === 'bottom';
  const from =
    side === 'top' || side === 'left' ? 0 : (isAcross ? frame.height : frame.width) - band;
  const line = isAcross
    ? { x1: at, x2: at, y1: frame.y + from, y2: frame.y + from + band }
    : { x1: frame.x + from, x2: frame.x + from + band, y1: at, y2: at };
  return { type: 'line', ...line, stroke: 'ink-3', strokeWidth: 0.8 };
};

/** Longitudes below the frame, latitudes inside it where there is no land. */
function placeDegreeWords(
  ticks: readonly DegreeTick[],
  {
    frame,
    land,
    taken: others,
    measure,
    say,
  }: Omit<SheetContent, 'words'> & {
    readonly frame: Box;
    readonly say: SheetWords | undefined;
  },
): { marks: Mark[]; taken: Box[] } {
  const marks: Mark[] = [];
  const taken: Box[] = [];
  const degreeSize = sheetTextSize(frame.width);
  const write = (value: number) => say?.number(value) ?? String(value);
  for (const { side, at, degrees } of ticks) {
    const text = `${degrees < 0 ? '−' : ''}${write(Math.abs(degrees))}°`;
    const width = measure(text, degreeSize);
    const words = {
      type: 'text',
      lines: [text],
      size: degreeSize,
      fill: 'ink-3',
      halo: true,
    } as const;
    if (side === 'bottom') {
      const x = Math.max(frame.x + width / 2, Math.min(frame.x + frame.width - width / 2, at));
      marks.push({ ...words, x, y: frame.y + frame.height + degreeSize + 2, anchor: 'middle' });
    } else if (side === 'left') {
      const box = {
        x: frame.x + band + 4,
        y: at - degreeSize - 3,
        width,
        height: degreeSize + 2,
      };
      const isFree = land.mask.share(box.x, box.y, width + 4, box.height) === 0;
      if (box.y < frame.y + band || !isFree || others.some((other) => meets(box, other))) continue;
      taken.push(box);
      marks.push({ ...words, x: box.x, y: at - 3 });
    }
  }
  return { marks, taken };
}

function drawLine(
  object: GeoPermissibleObjects,
  projection: GeoProjection,
  line: { readonly stroke: Paint; readonly strokeWidth: number; readonly fill?: Paint },
): Mark[] {
  const data = geoPath(projection).digits(1)(object);
  const d = data ? writePath(readPath(data), { scale: 1, dx: 0, dy: 0, step: 1 }) : '';
  return d === '' ? [] : [{ type: 'path', d, ...line }];
}

type Surround = Pick<MapSheet, 'ground' | 'water'>;

/** Cache of surroundings: nine of ten maps have the frame of an earlier one. */
const known = new WeakMap<Surroundings, Map<string, Shared<Surround>>>();

/** Surroundings within a rectangle; cached for maps that share it. */
function placeAround(flat: FlatMap, within: Box, steps: [number, number]): Surround {
  const { globe, scale, translate, around } = flat;
  const drawn = known.get(around) ?? new Map<string, Shared<Surround>>();
  known.set(around, drawn);
  const key = JSON.stringify([globe, scale, translate, within, steps]);
  const found = drawn.get(key) ?? shareReads(() => drawAround(flat, within, steps));
  drawn.set(key, found);
  return found();
}

function drawAround(flat: FlatMap, within: Box, steps: [number, number]): Surround {
  const { x, y, width, height } = within;
  const projection = projectionOf(flat).clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const degrees = degreesIn(projectionOf(flat), within);
  const { neighbours, lakes, rivers } = aroundIn(flat.around, degrees);
  const graticule = geoGraticule().step(steps);
  // Lines of the whole globe took a third of the time of a region's map.
  if (degrees) {
    const [dx, dy] = steps;
    graticule.extent([
      [Math.floor(degrees.west / dx) * dx, Math.floor(degrees.south / dy) * dy],
      [Math.ceil(degrees.east / dx) * dx, Math.ceil(degrees.north / dy) * dy],
    ]);
  }
  return {
    ground: [
      ...drawLine(graticule(), projection, {
        stroke: 'hair',
        strokeWidth: 0.6,
      }),
      ...drawLine(neighbours, projection, { stroke: 'line', strokeWidth: 0.6 }),
    ],
    water: [
      ...drawLine(rivers, projection, { stroke: 'line', strokeWidth: 0.5 }),
      ...drawLine(lakes, projection, { stroke: 'line', strokeWidth: 0.5, fill: 'paper' }),
    ],
  };
}

export interface SheetContent {
  readonly land: Land;
  /** Areas to keep free of the sheet's words, in addition to land and labels. */
  readonly taken: readonly Box[];
  readonly measure: Measure;
  readonly words?: SheetWords | undefined;
}

/**
 * Neatline around land and labels with degrees at its edges, and inside it meridians, parallels, outlines of
 * other countries, lakes, rivers and a scale bar; in units of the land.
 * @param labelling of the land, if it has labels
 */
export function placeSheet(
  { land, taken: others, measure, words: say }: SheetContent,
  labelling?: Pick<Labelling, 'top' | 'bottom' | 'boxes'>,
): MapSheet {
  const { top = 0, bottom = 0, boxes = [] } = labelling ?? {};
  const taken = [...others, ...boxes];
  const above = Math.ceil(-Math.min(0, top));
  const height = above + Math.ceil(Math.max(land.height, bottom));
  const box = { x: 0, y: -above, width: land.width, height };
  const frame = {
    x: box.x - sheetMargin,
    y: box.y - sheetMargin,
    width: box.width + 2 * sheetMargin,
    height: box.height + 2 * sheetMargin,
  };
  const inner = {
    x: frame.x + band,
    y: frame.y + band,
    width: frame.width - 2 * band,
    height: frame.height - 2 * band,
  };
  const projection = projectionOf(land.flat);
  const { ticks, steps } = placeDegrees(projection, inner);
  const words = placeDegreeWords(ticks, { frame, land, taken, measure, say });
  const bar = say
    ? placeScaleBar(land, inner, [...taken, ...words.taken], measure, say.distance)
    : undefined;
  const rect = (of: Box, stroke: Paint, strokeWidth: number): Mark => ({
    type: 'rect',
    ...of,
    fill: 'none',
    stroke,
    strokeWidth,
  });
  return {
    height: height + 2 * sheetMargin + degreesHeight,
    origin: { x: sheetMargin, y: sheetMargin + above },
    inner,
    ...placeAround(land.flat, inner, steps),
    frame: [
      rect(frame, 'ink', 1),
      rect(inner, 'line', 0.6),
      ...ticks.map((tick) => tickMark(tick, frame)),
      ...words.marks,
      ...(bar?.marks ?? []),
    ],
    taken: [...words.taken, ...(bar ? [bar.box] : [])],
  };
}
