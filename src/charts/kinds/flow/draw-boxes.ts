import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import type { WordBlock } from '../../tools/words/stack-words.ts';
import type { BoxColumns } from './describe-box.ts';

export interface FlowBox {
  readonly row: ChartRow;
  readonly words: WordBlock;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Words along a rule; below the links, a hover area for each box.
 * @param rule position of the rule relative to the words
 * @param gap gap between the rule and the words
 */
export function drawBoxes(
  boxes: readonly FlowBox[],
  columns: BoxColumns,
  rule: 'left' | 'above',
  gap: number,
): { readonly areas: readonly Mark[]; readonly words: readonly Mark[] } {
  const column = columns.large ?? columns.detail;
  return {
    areas: boxes.map(({ row, x, y, width, height }) => ({
      type: 'rect',
      x,
      y,
      width,
      height,
      fill: 'paper',
      row: row.id,
      column,
    })),
    words: boxes.flatMap(({ row, words, x, y, width, height }): Mark[] => [
      {
        type: 'line',
        x1: x,
        y1: y,
        x2: rule === 'left' ? x : x + width,
        y2: rule === 'left' ? y + height : y,
        stroke: rowPaint(row, 'ink-2'),
        strokeWidth: row.accent ? 2 : 1,
        row: row.id,
        column,
      },
      ...words.draw(rule === 'left' ? x + gap : x, rule === 'left' ? y : y + gap),
    ]),
  };
}
