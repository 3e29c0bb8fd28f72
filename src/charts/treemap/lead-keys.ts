import { type PlaceContext, textSize } from '../shared/chart-data.ts';
import type { Mark } from '../shared/scene.ts';
import { lineHeight, setText } from '../words/text-block.ts';
import type { Tile } from './tile-rows.ts';

/** A tile too small for its letter. */
export interface SmallTile {
  readonly tile: Tile;
  readonly row: string;
  readonly key: string;
}

/** Lines of a letter's disc and of the words that it must not cover. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const distances = [15, 19, 24, 30, 38, 48, 60, 75, 95, 120, 150, 190];
const directions = 24;

const covers = (a: Box, b: Box, air: number) =>
  a.left < b.right + air &&
  b.left < a.right + air &&
  a.top < b.bottom + air &&
  b.top < a.bottom + air;

const boxAround = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const boxOf = ({ x, y, width, height }: Tile): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** Boxes of the words that are placed already. */
function listWords(marks: readonly Mark[], { measure }: PlaceContext): Box[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'text') return [];
    const { lines, x, y, weight } = mark;
    const width = Math.max(0, ...lines.map((line) => measure(line, textSize, weight)));
    const top = y - 0.8 * textSize;
    return [{ left: x, right: x + width, top, bottom: top + lines.length * lineHeight }];
  });
}

/**
 * Letters of tiles that have no room for them, each on a light disc at the nearest free place with
 * a line to its tile. They cover neither words nor one another nor the other small tiles.
 * @param placed marks whose words stand from their left edge
 * @param width of the tiles together
 */
export function leadKeys(
  small: readonly SmallTile[],
  placed: readonly Mark[],
  width: number,
  height: number,
  context: PlaceContext,
): Mark[] {
  const taken = listWords(placed, context);
  const tiles = small.map(({ tile }) => boxOf(tile));
  const lines: Box[] = [];
  return small.flatMap(({ tile, row, key }): Mark[] => {
    const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
    const keyWidth = context.measure(key, textSize);
    const halfWidth = Math.max(8, keyWidth / 2 + 4);
    for (const distance of distances) {
      for (let turn = 0; turn < directions; turn++) {
        // To the left first, where the larger tiles lie.
        const angle =
          Math.PI + ((turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * 2 * Math.PI) / directions;
        const [atX, atY] = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
        const box = boxAround(atX, atY, halfWidth, 8);
        if (box.left < 1 || box.right > width - 1 || box.top < 1 || box.bottom > height - 1)
          continue;
        if ([...taken, ...lines].some((other) => covers(box, other, 2))) continue;
        if (tiles.some((other) => covers(box, other, 1))) continue;
        const steps = Math.ceil(distance / 3);
        const line = Array.from({ length: steps }, (_, step) => {
          const share = step / steps;
          return boxAround(x + (atX - x) * share, y + (atY - y) * share, 0, 0);
        });
        if (line.some((spot) => taken.some((other) => covers(spot, other, 1)))) continue;
        taken.push(box);
        lines.push(...line);
        return [
          { type: 'line', x1: x, y1: y, x2: atX, y2: atY, stroke: 'ink', strokeWidth: 1, row },
          { type: 'circle', x, y, r: 1.5, fill: 'ink', row },
          {
            type: 'rect',
            x: box.left,
            y: box.top,
            width: 2 * halfWidth,
            height: 16,
            fill: 'paper',
            row,
          },
          setText([key], atX, atY - lineHeight / 2, { anchor: 'middle', fill: 'ink-2', row }),
        ];
      }
    }
    return [];
  });
}
