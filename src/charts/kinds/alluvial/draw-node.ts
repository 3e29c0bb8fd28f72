import type { Mark } from '../../tools/model/scene.ts';
import { fillBox, stagePaint, unreportedFill } from '../../tools/paint/paint-row.ts';
import { barWidth, type PlacedNode } from './lay-out-side.ts';

/** Bar, words and stage symbol of a group. */
export function drawNode({ node, x, top, size, words, wordsAt, symbolX }: PlacedNode): Mark[] {
  const box = { x, y: top, width: barWidth, height: Math.max(size, 1) };
  const { id: row, stage, unknown } = node;
  const bar: Mark =
    unknown || stage?.look === 'none'
      ? { ...fillBox(box, unreportedFill), row }
      : { type: 'rect', ...box, fill: stage ? stagePaint(stage.look) : 'line', row };
  const symbol: Mark[] = stage
    ? [
        {
          type: 'stage',
          x: symbolX,
          y: wordsAt.top + words.middle,
          look: stage.look,
          scale: 1,
          row,
        },
      ]
    : [];
  const text = words
    .draw(wordsAt.x, wordsAt.top, wordsAt.anchor)
    .map((mark): Mark => ({ ...mark, halo: true }));
  return [bar, ...symbol, ...text];
}
