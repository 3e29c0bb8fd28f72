import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { groupRows } from '../../tools/rows/plan-rows.ts';
import { type ChartData, leading } from '../../tools/model/chart-data.ts';
import type { Mark, Scene, TextMark } from '../../tools/model/scene.ts';
import { pickNamed, type ThumbnailContext, thumbnailSize } from '../../tools/model/thumbnail.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { type RowTile, tileRows } from './tile-rows.ts';

const padding = 6;
const sizes = { value: 17, name: 14 };

/** Name of a tile below its value; undefined if it does not fit. */
function nameTile(
  { x, y, width, height, row }: RowTile,
  { measure }: ThumbnailContext,
): TextMark | undefined {
  const room = width - 2 * padding;
  const top = sizes.value * leading;
  const lines = wrapText(row.label, room, sizes.name, measure, 600);
  const fits = top + lines.length * sizes.name * leading <= height - padding;
  // A truncated name is useless.
  if (!fits || lines.join(' ') !== row.label) return undefined;
  return {
    type: 'text',
    lines,
    size: sizes.name,
    weight: 600,
    fill: 'paper',
    x: x + padding,
    y: y + top + sizes.name + 4,
  };
}

/**
 * Tiles with their values if they fit; the one named in the title, otherwise the largest, is accented and
 * labelled. Groups are further apart than their tiles, and have no colours.
 */
export function placeTreemapThumbnail(data: ChartData, context: ThumbnailContext): Scene {
  const { width, height } = thumbnailSize;
  const column = data.columns.findIndex(({ type }) => type === 'number');
  const countOf = (row: (typeof data.rows)[number]) => row.cells[column]?.value ?? 0;
  const drawn = data.rows.filter((row) => countOf(row) > 0);
  const named = pickNamed(drawn.toSorted(greatestFirst(countOf)), context);
  const groups = [...groupRows(drawn)].map(([, rows]) => rows);
  const tiles = tileRows(groups, column, width, height, () => 0);
  const areas = tiles.rows.map((tile): Mark => {
    const { x, y, width: across, height: high, row } = tile;
    const place = { x, y, width: across, height: high };
    const fill = row === named ? 'accent' : 'q2';
    return { type: 'rect', ...place, fill, stroke: 'paper', strokeWidth: 1.5 };
  });
  const rims = tiles.groups.map((place): Mark => ({
    type: 'rect',
    ...place,
    fill: 'none',
    stroke: 'paper',
    strokeWidth: 5,
  }));
  const words = tiles.rows.flatMap((tile): Mark[] => {
    const text = tile.row.cells[column]?.text ?? '';
    const isNamed = tile.row === named;
    const room = context.measure(text, sizes.value, 600) + 2 * padding;
    if (room > tile.width || tile.height < sizes.value * leading + 2) return [];
    const value: Mark = {
      type: 'text',
      lines: [text],
      size: sizes.value,
      weight: 600,
      fill: isNamed ? 'paper' : 'ink',
      x: tile.x + padding,
      y: tile.y + sizes.value + 3,
    };
    const name = isNamed ? nameTile(tile, context) : undefined;
    return name ? [value, name] : [value];
  });
  return { width, height, marks: [...areas, ...rims, ...words], legend: [] };
}
