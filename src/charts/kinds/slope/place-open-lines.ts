import {
  textSize,
  type ChartCell,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import { cellPaint } from '../../tools/series/number-series.ts';
import type { Mark, Paint } from '../../tools/model/scene.ts';
import { spreadLabels } from '../../tools/labels/spread-labels.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { lineHeight, setLine } from '../../tools/words/text-block.ts';

/** A line with a single end. */
export interface OpenLine {
  readonly row: ChartRow;
  readonly side: 'left' | 'right';
  readonly y: number;
  readonly stroke: Paint;
  /** Cell of the other end. */
  readonly cell: ChartCell | undefined;
  readonly column: number;
}

const length = 22;
const gap = 6;

/**
 * Dashed stubs from the axes inward to the words of the missing end. Words of both sides are spread together, so
 * that they cannot collide. On narrow drawings words do not fit between the axes: they are in notes below.
 */
export function placeOpenLines(
  openLines: readonly OpenLine[],
  left: number,
  right: number,
  top: number,
  bottom: number,
  { measure }: PlaceContext,
  worded: boolean,
): Mark[] {
  const room = right - left - length - 2 * gap;
  const lines = openLines.map(({ cell }) =>
    worded ? wrapText(cell?.text ?? '', room, textSize, measure) : [],
  );
  const middles = spreadLabels(
    openLines.map(({ y }) => y),
    lines.map((each) => each.length * lineHeight),
    top,
    bottom,
  );
  return openLines.flatMap(({ row, side, y, stroke, cell, column }, index): Mark[] => {
    const direction = side === 'left' ? 1 : -1;
    const axis = side === 'left' ? left : right;
    const words = lines[index] ?? [];
    const middle = worded ? (middles[index] ?? y) : y;
    const x2 = axis + direction * length;
    const meaning = { row: row.id, column };
    const stub: Mark = {
      type: 'line',
      x1: axis,
      y1: y,
      x2,
      y2: middle,
      stroke,
      strokeWidth: 1.5,
      dash: '3 3',
      ...meaning,
    };
    if (!worded) return [stub];
    return [
      stub,
      setLine(words, x2 + direction * gap, middle - ((words.length - 1) / 2) * lineHeight, {
        anchor: side === 'left' ? 'start' : 'end',
        fill: cell ? cellPaint(cell) : 'ink-3',
        halo: true,
        ...meaning,
      }),
    ];
  });
}
