import { drawSymbol } from '../charts/tools/svg/draw-definitions.ts';
import type { CardCount } from './card-view.ts';
import type { CardPart } from './draw-readout.ts';
import type { Colours } from './paint.ts';
import { drawBlock, setBlock } from './text-block.ts';

/** Distances of marks, from generous to dense. A mark is about 12 units wide at a scale of 1. */
const spacings = [34, 28, 24, 20, 17, 14, 12, 10, 8] as const;
/** More rows than these would be a texture. */
const mostHeight = 120;

/** The distance at which so many marks fit below the height; 0 where they are too many. */
function spaceMarks(total: number, width: number): number {
  const fits = (spacing: number) =>
    Math.ceil(total / Math.floor(width / spacing)) * spacing <= mostHeight;
  return spacings.find(fits) ?? 0;
}

/** All marks in rows, those of a stage together. */
function drawMarks(
  counts: readonly CardCount[],
  spacing: number,
  across: number,
  colours: Colours,
): string {
  let index = 0;
  let marks = '';
  for (const { look, count } of counts) {
    const symbol = drawSymbol(look, (spacing / 34) * 2.1, colours);
    for (let n = 0; n < count; n++, index++) {
      const x = (index % across) * spacing + spacing / 2;
      const y = Math.floor(index / across) * spacing + spacing / 2;
      marks += `<g transform="translate(${x} ${y})">${symbol}</g>`;
    }
  }
  return marks;
}

const key = { family: 'sans', weight: 400, size: 25, leading: 1.36 } as const;
const keyGap = 34;
const signWidth = 36;

/** Words with their signs, line by line. */
function placeKeys(counts: readonly CardCount[], width: number) {
  let x = 0;
  let y = 0;
  const line = key.size * key.leading;
  const placed = counts.map((count) => {
    const block = setBlock(`${count.word} ${count.text}`, width - signWidth, key);
    const own = signWidth + block.width;
    if (x > 0 && x + own > width) {
      x = 0;
      y += line;
    }
    const at = { x, y, block, count };
    x += own + keyGap;
    if (block.lines.length > 1) y += block.height - line;
    return at;
  });
  return { placed, height: y + line };
}

/** Every cluster as a mark, the most developed first, and below what the marks mean. */
export function placeCounts(
  counts: readonly CardCount[],
  width: number,
  colours: Colours,
): CardPart | undefined {
  if (counts.length === 0) return undefined;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const spacing = spaceMarks(total, width);
  const across = spacing === 0 ? 1 : Math.floor(width / spacing);
  const marksHeight = Math.ceil(total / across) * spacing;
  const keysTop = marksHeight === 0 ? 0 : marksHeight + 18;
  const keys = placeKeys(counts, width);
  const draw = (x: number, y: number) => {
    const marks = spacing === 0 ? '' : drawMarks(counts, spacing, across, colours);
    const words = keys.placed.map(({ x: dx, y: dy, block, count }) => {
      const middle = y + keysTop + dy + (block.style.size * block.style.leading) / 2;
      const sign = `<g transform="translate(${x + dx + 12} ${middle})">${drawSymbol(count.look, 1.75, colours)}</g>`;
      return sign + drawBlock(block, x + dx + signWidth, y + keysTop + dy, colours('ink'));
    });
    return `<g transform="translate(${x} ${y})">${marks}</g>${words.join('')}`;
  };
  return { height: keysTop + keys.height, draw };
}
