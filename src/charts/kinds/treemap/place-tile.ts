import { weightOf } from '../../tools/paint/paint-row.ts';
import { type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark, Paint, Texture } from '../../tools/model/scene.ts';
import type { RowTile } from './tile-rows.ts';
import { lineHeight, setText, wrapWhole } from '../../tools/words/text-block.ts';

export interface GroupStyle {
  readonly fill: Paint;
  readonly ink: Paint;
  /** Name of the group, for highlighting. */
  readonly series?: string | undefined;
  /** A bar along the top of a tile, with words on the light background below. */
  readonly bar?: { readonly paint: Paint; readonly texture: Texture | undefined };
}

const padding = 7;
/** Height of a bar, and its minimum in a tile without space for words below it. */
const barHeights = { most: 6, least: 2 } as const;
const keyGap = 6;
/** Min distance of letters and values from the edge of their tile. */
const rim = 3;

/** Min height of a line of words. */
const minLine = 0.95 * lineHeight;

const barHeightOf = ({ height }: RowTile) =>
  Math.max(barHeights.least, Math.min(barHeights.most, height - 1 - minLine));

const topOf = (tile: RowTile, style: GroupStyle) => (style.bar ? barHeightOf(tile) + 1 : 0);

/**
 * Content that fits a tile: label and value; a letter explained in the list below, with the value below or next
 * to it; the letter alone; nothing.
 */
export type TileForm = 'label' | 'key-above-value' | 'key-beside-value' | 'key' | 'none';

/** Lines of label and value; undefined if they do not fit. */
function wrapWords(tile: RowTile, column: number, style: GroupStyle, { measure }: PlaceContext) {
  const { row, width, height } = tile;
  const room = width - 2 * padding;
  const label = wrapWhole(row.label, room, measure, 6, weightOf(row));
  const value = wrapWhole(row.cells[column]?.text ?? '', room, measure, 2, 600);
  if (!label || !value) return undefined;
  const tall = (label.length + value.length) * lineHeight + 2 * 5;
  return tall + topOf(tile, style) <= height ? { label, value } : undefined;
}

function measureKey({ row }: RowTile, column: number, key: string, { measure }: PlaceContext) {
  return {
    keyWidth: measure(key, textSize),
    valueWidth: measure(row.cells[column]?.text ?? '', textSize, 600),
  };
}

/** The form with most content that fits. */
export function chooseForm(
  tile: RowTile,
  column: number,
  style: GroupStyle,
  key: string,
  context: PlaceContext,
): TileForm {
  if (wrapWords(tile, column, style, context)) return 'label';
  const { keyWidth, valueWidth } = measureKey(tile, column, key, context);
  const room = tile.width - 2 * rim;
  const high = tile.height - topOf(tile, style);
  if (keyWidth > room || high < minLine) return 'none';
  if (valueWidth <= room && high >= 2.15 * lineHeight) return 'key-above-value';
  return keyWidth + keyGap + valueWidth <= room ? 'key-beside-value' : 'key';
}

function placeArea(tile: RowTile, column: number, style: GroupStyle): Mark[] {
  const { x, y, width, height, row } = tile;
  const fill = row.accent ? 'accent' : style.fill;
  const meaning = { row: row.id, column, series: style.series };
  const border = { stroke: 'paper', strokeWidth: 2 } as const;
  const area: Mark = { type: 'rect', x, y, width, height, fill, ...border, ...meaning };
  if (!style.bar || width <= 2 || height <= 2) return [area];
  const { paint, texture } = style.bar;
  const bar = {
    x: x + 1,
    y: y + 1,
    width: width - 2,
    height: Math.min(barHeightOf(tile), height - 2),
  };
  return [area, { type: 'rect', ...bar, fill: paint, texture, series: style.series }];
}

/**
 * A tile with its words. Letters are lighter than values, to avoid confusion.
 * @param key the letter of a tile without a label
 */
export function placeTile(
  tile: RowTile,
  column: number,
  style: GroupStyle,
  form: TileForm,
  key: string,
  context: PlaceContext,
): Mark[] {
  const { x, y, width, height, row } = tile;
  const marks = placeArea(tile, column, style);
  if (form === 'none') return marks;
  const fill = row.accent ? 'paper' : style.ink;
  const top = topOf(tile, style);
  const said = { fill, weight: 600, row: row.id, column } as const;
  const words = form === 'label' ? wrapWords(tile, column, style, context) : undefined;
  if (words) {
    const [left, first] = [x + padding, y + top + 5];
    const weight = weightOf(row);
    marks.push(setText(words.label, left, first, { fill, weight, row: row.id }));
    marks.push(setText(words.value, left, first + words.label.length * lineHeight, said));
    return marks;
  }
  const { keyWidth, valueWidth } = measureKey(tile, column, key, context);
  const wide = {
    'key-above-value': Math.max(keyWidth, valueWidth),
    'key-beside-value': keyWidth + keyGap + valueWidth,
    key: keyWidth,
    label: 0,
  }[form];
  const tall = form === 'key-above-value' ? 2 * lineHeight : lineHeight;
  const left = x + Math.min(padding, (width - wide) / 2);
  const first = y + top + Math.min(5, (height - top - tall) / 2);
  const quiet = fill === 'ink' ? 'ink-2' : fill;
  marks.push(setText([key], left, first, { fill: quiet, row: row.id }));
  const value = [row.cells[column]?.text ?? ''];
  if (form === 'key-above-value') marks.push(setText(value, left, first + lineHeight, said));
  if (form === 'key-beside-value') {
    marks.push(setText(value, left + keyWidth + keyGap, first, said));
  }
  return marks;
}
