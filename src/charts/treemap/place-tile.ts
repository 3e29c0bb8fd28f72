import { type PlaceContext, textSize } from '../shared/chart-data.ts';
import type { Mark, Paint, Texture } from '../shared/scene.ts';
import type { RowTile } from './tile-rows.ts';
import { lineHeight, setText, wrapWhole } from '../words/text-block.ts';

/** How the tiles of a group look. */
export interface GroupLook {
  readonly fill: Paint;
  readonly ink: Paint;
  /** Name of the group, for highlighting. */
  readonly series?: string | undefined;
  /** A bar along the top of a tile: words stand on the light ground below it. */
  readonly bar?: { readonly paint: Paint; readonly texture: Texture | undefined };
}

const padding = 7;
const barHeight = 6;

/** The words of a tile, or undefined when it has no room for them. */
function placeWords(
  tile: RowTile,
  column: number,
  ink: Paint,
  top: number,
  context: PlaceContext,
): Mark[] | undefined {
  const { row, width, height } = tile;
  const cell = row.cells[column];
  const [room, weight] = [width - 2 * padding, row.accent ? 600 : 400] as const;
  const label = wrapWhole(row.label, room, context.measure, 6, weight);
  const value = cell && wrapWhole(cell.text, room, context.measure, 2, 600);
  if (!label || !value) return undefined;
  if ((label.length + value.length) * lineHeight + 2 * 5 + top > height) return undefined;
  const [x, y] = [tile.x + padding, tile.y + top + 5];
  const words = { fill: ink, row: row.id };
  return [
    setText(label, x, y, { ...words, weight }),
    setText(value, x, y + label.length * lineHeight, { ...words, weight: 600, column }),
  ];
}

/** Room above the words of a tile. */
const topOf = (look: GroupLook) => (look.bar ? barHeight + 1 : 0);

/** Does a tile hold its label and its value? */
export function holdsWords(
  tile: RowTile,
  column: number,
  look: GroupLook,
  context: PlaceContext,
): boolean {
  return placeWords(tile, column, look.ink, topOf(look), context) !== undefined;
}

/** Does a tile hold a number that is explained below? */
export function holdsKey(
  { width, height }: RowTile,
  key: string,
  look: GroupLook,
  { measure }: PlaceContext,
): boolean {
  return width >= measure(key, textSize, 600) + 6 && height >= lineHeight + 2 + topOf(look);
}

/**
 * A tile with its words, or with a number that is explained below.
 * @param key empty when it has room for neither
 */
export function placeTile(
  tile: RowTile,
  column: number,
  look: GroupLook,
  key: string,
  context: PlaceContext,
): Mark[] {
  const { x, y, width, height, row } = tile;
  const fill = row.accent ? 'accent' : look.fill;
  const ink = row.accent ? 'paper' : look.ink;
  const meaning = { row: row.id, column, series: look.series };
  const rim = { stroke: 'paper', strokeWidth: 2 } as const;
  const marks: Mark[] = [{ type: 'rect', x, y, width, height, fill, ...rim, ...meaning }];
  if (look.bar && width > 2 && height > 2) {
    const { paint, texture } = look.bar;
    const bar = { x: x + 1, y: y + 1, width: width - 2, height: Math.min(barHeight, height - 2) };
    marks.push({ type: 'rect', ...bar, fill: paint, texture, series: look.series });
  }
  const top = topOf(look);
  if (key === '') return [...marks, ...(placeWords(tile, column, ink, top, context) ?? [])];
  const middle = y + top + (height - top - lineHeight) / 2;
  return [
    ...marks,
    setText([key], x + width / 2, middle, {
      anchor: 'middle',
      fill: ink,
      weight: 600,
      row: row.id,
    }),
  ];
}
