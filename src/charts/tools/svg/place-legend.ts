import { setWords } from '../words/text-block.ts';
import { leading, type Measure, textSize } from '../model/chart-data.ts';
import type { LegendItem, Mark, Scene } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';

const line = textSize * leading;
const gap = 22;

/** 14, more for a large disc. */
export function keySize({ radius }: Pick<LegendItem, 'radius'>): number {
  return Math.max(14, 2 * (radius ?? 0) + 2);
}

/** Left edge at `x`, middle of the line at `y`. */
export function placeKey(item: LegendItem, x: number, y: number): Mark[] {
  const paint = item.paint ?? 'q4';
  const texture = item.texture ? { texture: item.texture } : {};
  switch (item.shape) {
    case 'stage':
      return item.look ? [{ type: 'stage', x: x + 7, y, look: item.look, scale: 1 }] : [];
    case 'line':
      return [{ type: 'line', x1: x, y1: y, x2: x + 14, y2: y, stroke: paint, strokeWidth: 2.5 }];
    case 'disc':
      return [
        {
          type: 'circle',
          x: x + keySize(item) / 2,
          y,
          r: item.radius ?? 5,
          fill: paint,
          ...texture,
        },
      ];
    case 'ring':
      return [
        { type: 'circle', x: x + 7, y, r: 4.4, fill: 'paper', stroke: paint, strokeWidth: 1.6 },
      ];
    case 'square':
      return [
        {
          type: 'rect',
          x: x + 1,
          y: y - 6,
          width: 12,
          height: 12,
          fill: paint,
          // Hollow marks have an outline here too.
          ...(item.texture === 'missing' ? { stroke: 'line', strokeWidth: 0.8 } : {}),
          ...(paint === 'paper' && !item.texture ? { stroke: 'ink-2', strokeWidth: 1.2 } : {}),
          ...texture,
        },
      ];
  }
}

/**
 * Legend of a scene in lines, for pictures that leave the page. Pages write theirs as a list.
 * @returns marks from y = 0 and their height, 0 for none
 */
export function placeLegend(
  scene: Pick<Scene, 'legend' | 'legendTitle'>,
  width: number,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (scene.legend.length === 0) return { marks: [], height: 0 };
  const marks: Mark[] = [];
  let y = line;
  if (scene.legendTitle) {
    const lines = wrapText(scene.legendTitle, width, textSize, measure);
    marks.push({ type: 'text', x: 0, y, lines, size: textSize, fill: 'ink-2' });
    y += lines.length * line + 2;
  }
  // Discs of sizes may be taller than a line of words.
  const tallest = Math.max(...scene.legend.map(keySize));
  const step = Math.max(line + 3, tallest + 3);
  y += Math.max(0, (tallest - line) / 2);
  let x = 0;
  for (const item of scene.legend) {
    const keyWidth = keySize(item) + 6;
    const text = item.detail ? `${item.label} ${item.detail}` : item.label;
    const lines = wrapText(text, width - keyWidth, textSize, measure);
    const wide = keyWidth + Math.max(...lines.map((part) => measure(part, textSize)));
    if (x > 0 && x + wide > width) {
      x = 0;
      y += step;
    }
    marks.push(...placeKey(item, x, y - 0.33 * textSize), setWords(lines, x + keyWidth, y));
    x += wide + gap;
    // An item after a label of several lines begins below it.
    if (lines.length > 1) {
      x = 0;
      y += lines.length * line + 3;
    }
  }
  return { marks, height: y + Math.max(line, tallest / 2 + 6) };
}
