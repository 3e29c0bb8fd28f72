import { type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { type Box, crossesBox, overlaps } from '../../tools/geometry/segments.ts';
import { type LabelPlace, placeLabels } from '../../tools/labels/place-labels.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';
import type { Tile } from './tile-rows.ts';

/** A tile too small for its letter. */
export interface SmallTile {
  readonly tile: Tile;
  readonly row: string;
  readonly key: string;
}

const distances = [15, 19, 24, 30, 38, 48, 60, 75, 95, 120, 150, 190];
const directions = 24;
const height = 16;
/** Cost of a leader across words, more than that of any distance. */
const crossing = 1000;

const below = 20;

function listWords(marks: readonly Mark[], { measure }: PlaceContext): Box[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'text') return [];
    const { lines, x, y, weight } = mark;
    const width = Math.max(0, ...lines.map((line) => measure(line, textSize, weight)));
    return [{ x, y: y - 0.8 * textSize, width, height: lines.length * lineHeight }];
  });
}

/** Free positions for a letter around the centre of its tile, nearest first, left first. */
function* listPlaces(
  { tile, key }: SmallTile,
  words: readonly Box[],
  tiles: readonly Tile[],
  area: Pick<Tile, 'width' | 'height'>,
  { measure }: PlaceContext,
): Generator<LabelPlace> {
  const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
  const width = Math.max(16, measure(key, textSize) + 8);
  let cost = 0;
  for (const distance of distances) {
    for (let turn = 0; turn < directions; turn++, cost++) {
      const side = turn % 2 ? 1 : -1;
      const angle = Math.PI + (side * Math.ceil(turn / 2) * 2 * Math.PI) / directions;
      const [toX, toY] = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
      const box = { x: toX - width / 2, y: toY - height / 2, width, height };
      const inside = box.x > 1 && box.x + width < area.width - 1 && box.y > 1;
      if (!inside || box.y + height >= area.height + below) continue;
      if (words.some((other) => overlaps(box, other, 2))) continue;
      if (tiles.some((other) => overlaps(box, other, 1))) continue;
      const leader = [x, y, toX, toY] as const;
      const crosses = words.some((other) => crossesBox(leader, other));
      yield { box, leader, cost: crosses ? cost + crossing : cost, gap: { x: 2, y: 2 } };
    }
  }
}

/**
 * Letters of tiles too small for them, each on a light background at the nearest free position with a leader to
 * its tile. They overlap neither words nor one another nor other small tiles.
 * @param placed marks with left-aligned words
 * @param area of all tiles
 * @returns the marks, and the lower edge of tiles and letters
 */
export function leadKeys(
  small: readonly SmallTile[],
  placed: readonly Mark[],
  area: Pick<Tile, 'width' | 'height'>,
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const words = listWords(placed, context);
  const tiles = small.map(({ tile }) => tile);
  const places = placeLabels(
    small.map((one) => () => listPlaces(one, words, tiles, area, context)),
  );
  const marks = places.flatMap((place, index): Mark[] => {
    const { row, key } = small[index] as SmallTile;
    if (!place?.leader) return [];
    const [x, y, toX, toY] = place.leader;
    return [
      { type: 'line', x1: x, y1: y, x2: toX, y2: toY, stroke: 'ink', strokeWidth: 1, row },
      { type: 'circle', x, y, r: 1.5, fill: 'ink', row },
      { type: 'rect', ...place.box, fill: 'paper', row },
      setText([key], toX, toY - lineHeight / 2, { anchor: 'middle', fill: 'ink-2', row }),
    ];
  });
  const bottoms = places.map((place) => (place ? place.box.y + place.box.height : 0));
  return { marks, bottom: Math.max(area.height, ...bottoms) };
}
