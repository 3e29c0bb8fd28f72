import { type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';
import type { Tile } from './tile-rows.ts';

/** A tile too small for its letter. */
export interface SmallTile {
  readonly tile: Tile;
  readonly row: string;
  readonly key: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const distances = [15, 19, 24, 30, 38, 48, 60, 75, 95, 120, 150, 190];
const directions = 24;
const halfHeight = 8;

const covers = (a: Box, b: Box, gap: number) =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

const boxAround = (x: number, y: number, across: number, up: number): Box => ({
  left: x - across,
  right: x + across,
  top: y - up,
  bottom: y + up,
});

const boxOf = ({ x, y, width, height }: Tile): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

function listWords(marks: readonly Mark[], { measure }: PlaceContext): Box[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'text') return [];
    const { lines, x, y, weight } = mark;
    const width = Math.max(0, ...lines.map((line) => measure(line, textSize, weight)));
    const top = y - 0.8 * textSize;
    return [{ left: x, right: x + width, top, bottom: top + lines.length * lineHeight }];
  });
}

const below = 20;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Points of the leader from the tile. */
  readonly line: readonly Box[];
}

/** Positions for a letter around the centre of its tile, nearest first, left first. */
function* listPlaces(x: number, y: number, halfWidth: number): Generator<Place> {
  for (const distance of distances) {
    for (let turn = 0; turn < directions; turn++) {
      const side = turn % 2 ? 1 : -1;
      const angle = Math.PI + (side * Math.ceil(turn / 2) * 2 * Math.PI) / directions;
      const [toX, toY] = [distance * Math.cos(angle), distance * Math.sin(angle)];
      const steps = Math.ceil(distance / 3);
      yield {
        x: x + toX,
        y: y + toY,
        box: boxAround(x + toX, y + toY, halfWidth, halfHeight),
        line: Array.from({ length: steps }, (_, step) =>
          boxAround(x + (toX * step) / steps, y + (toY * step) / steps, 0, 0),
        ),
      };
    }
  }
}

/**
 * Letters of tiles too small for them, each on a light background at the nearest free position with a leader to
 * its tile. They overlap neither words nor one another nor other small tiles.
 * @param placed marks with left-aligned words
 * @param width of all tiles
 * @param height of all tiles
 * @returns the marks, and the lower edge of tiles and letters
 */
export function leadKeys(
  small: readonly SmallTile[],
  placed: readonly Mark[],
  width: number,
  height: number,
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const words = listWords(placed, context);
  const tiles = small.map(({ tile }) => boxOf(tile));
  const lines: Box[] = [];
  const marks: Mark[] = [];
  let bottom = height;
  for (const { tile, row, key } of small) {
    const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
    const halfWidth = Math.max(8, context.measure(key, textSize) / 2 + 4);
    const free = [...listPlaces(x, y, halfWidth)].filter(
      ({ box }) =>
        box.left > 1 &&
        box.right < width - 1 &&
        box.top > 1 &&
        box.bottom < height + below &&
        ![...words, ...lines].some((other) => covers(box, other, 2)) &&
        !tiles.some((other) => covers(box, other, 1)),
    );
    const found =
      free.find(
        ({ line }) => !line.some((spot) => words.some((other) => covers(spot, other, 1))),
      ) ?? free[0];
    if (!found) continue;
    const { box } = found;
    words.push(box);
    lines.push(...found.line);
    bottom = Math.max(bottom, box.bottom);
    const ground = { x: box.left, y: box.top, width: 2 * halfWidth, height: 2 * halfHeight };
    marks.push(
      { type: 'line', x1: x, y1: y, x2: found.x, y2: found.y, stroke: 'ink', strokeWidth: 1, row },
      { type: 'circle', x, y, r: 1.5, fill: 'ink', row },
      { type: 'rect', ...ground, fill: 'paper', row },
      setText([key], found.x, found.y - lineHeight / 2, { anchor: 'middle', fill: 'ink-2', row }),
    );
  }
  return { marks, bottom };
}
