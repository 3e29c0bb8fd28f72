import type { StageSymbol } from '../domain/stages/stage-symbols.ts';
import { type CardMark, placeSymbol } from './card-mark.ts';
import type { CardCount } from './card-view.ts';
import type { CardPart } from './draw-readout.ts';
import type { Colours } from './paint.ts';
import { drawBlock, setBlock } from './text-block.ts';

/** Spacing of marks, from generous to dense. A mark is about 12 units wide at a scale of 1. */
const spacings = [34, 28, 24, 20, 17, 14, 12, 10, 8] as const;
/** More rows would read as a texture. */
const mostHeight = 120;

/** Largest spacing at which the marks fit the height; 0 if there are too many. */
function spaceMarks(total: number, width: number): number {
  const fits = (spacing: number) =>
    Math.ceil(total / Math.floor(width / spacing)) * spacing <= mostHeight;
  return spacings.find(fits) ?? 0;
}

function drawMarks(
  counts: readonly CardCount[],
  spacing: number,
  across: number,
  left: number,
  top: number,
  colours: Colours,
): CardMark[] {
  const looks = counts.flatMap(({ look, count }) => Array<StageSymbol>(count).fill(look));
  return looks.flatMap((look, index) => {
    const x = left + (index % across) * spacing + spacing / 2;
    const y = top + Math.floor(index / across) * spacing + spacing / 2;
    return placeSymbol(look, (spacing / 34) * 2.1, x, y, colours);
  });
}

const key = { family: 'sans', weight: 400, size: 25, leading: 1.36 } as const;
const keyGap = 34;
const signWidth = 36;

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

/** A mark per cluster, the most developed first, with the key below. */
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
    const marks = spacing === 0 ? [] : drawMarks(counts, spacing, across, x, y, colours);
    const words = keys.placed.flatMap(({ x: dx, y: dy, block, count }): CardMark[] => {
      const middle = y + keysTop + dy + (block.style.size * block.style.leading) / 2;
      return [
        ...placeSymbol(count.look, 1.75, x + dx + 12, middle, colours),
        ...drawBlock(block, x + dx + signWidth, y + keysTop + dy, colours('ink')),
      ];
    });
    return [...marks, ...words];
  };
  return { height: keysTop + keys.height, draw };
}
