import { setWords } from '../../tools/words/text-block.ts';
import type { Block } from '../../tools/maps/block.ts';
import { layoutLabel } from '../../tools/maps/layout-label.ts';
import { columnTitle, rangeText } from '../../tools/maps/shade-classes.ts';
import {
  type ChartColumn,
  leading,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import type { Mark, TextMark } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { crossPaint, type Steps } from './cross-classes.ts';

export interface Side {
  readonly head: ChartColumn;
  readonly steps: Steps;
}

const cellHeight = 30;
const minWidth = 38;
const gap = 8;

interface MeasuredSide extends Side {
  readonly ranges: readonly string[];
  readonly widest: number;
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly bottom: number;
}

function measureSide(side: Side, context: PlaceContext): MeasuredSide {
  const ranges = side.steps.classes.map((item) => rangeText(item, side.head, context));
  const widths = ranges.map((text) => context.measure(text, textSize));
  return { ...side, ranges, widest: Math.max(0, ...widths) };
}

/** Cells of the square, low at the bottom, with the ranges of the second value on the left. */
function drawCells(x: MeasuredSide, y: MeasuredSide, { left, top, cellWidth }: Grid): Mark[] {
  return y.ranges.flatMap((text, index): Mark[] => {
    const row = y.steps.steps.length - 1 - index;
    const label: Mark = setWords(
      [text],
      left - gap,
      top + (row + 0.5) * cellHeight + 0.36 * textSize,
      { anchor: 'end', fill: 'ink-2' },
    );
    const cells = x.steps.steps.map((step, column): Mark => ({
      type: 'rect',
      x: left + column * cellWidth,
      y: top + row * cellHeight,
      width: cellWidth,
      height: cellHeight,
      fill: crossPaint(step, y.steps.steps[index] ?? 2),
      stroke: 'paper',
      strokeWidth: 1,
    }));
    return [label, ...cells];
  });
}

function placeRanges({ ranges }: MeasuredSide, grid: Grid, { measure }: PlaceContext): Block {
  const { left, cellWidth, bottom } = grid;
  const marks = ranges.map((text, index): TextMark =>
    setWords(
      wrapText(text, cellWidth - 2, textSize, measure),
      left + (index + 0.5) * cellWidth,
      bottom + 1.2 * textSize,
      { anchor: 'middle', fill: 'ink-2' },
    ),
  );
  const heights = marks.map(({ lines }) => 6 + lines.length * textSize * leading);
  return { marks, height: Math.max(0, ...heights) };
}

/**
 * Square legend of two values: the first grows to the right, the second upwards, as shown by the arrows at their
 * names. Ranges are along both sides.
 */
export function drawSquare(first: Side, second: Side, context: PlaceContext): Block {
  const [x, y] = [measureSide(first, context), measureSide(second, context)];
  // As wide as an inset of the map, so that insets fit next to it.
  const max = Math.min(context.width, 246);
  const nameSide = ({ head }: Side, axis: 'x' | 'y') =>
    layoutLabel({ name: '', values: [{ text: columnTitle(head), axis }] }, max, context.measure);
  const [above, below] = [nameSide(y, 'y'), nameSide(x, 'x')];
  const left = y.widest + gap;
  const columns = Math.max(1, x.steps.steps.length);
  const cellWidth = Math.min(Math.max(minWidth, x.widest + gap), (max - left) / columns);
  const top = above.height + 6;
  const grid = { left, top, cellWidth, bottom: top + y.steps.steps.length * cellHeight };
  const ranges = placeRanges(x, grid, context);
  const bottom = grid.bottom + ranges.height;
  return {
    height: bottom + 2 + below.height,
    marks: [
      ...above.draw(0, 0, false),
      ...drawCells(x, y, grid),
      ...ranges.marks,
      ...below.draw(0, bottom + 2, false),
    ],
  };
}
