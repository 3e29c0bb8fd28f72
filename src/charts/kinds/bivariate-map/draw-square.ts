import type { Block } from '../../tools/maps/block.ts';
import { layoutLabel } from '../../tools/maps/layout-label.ts';
import { columnTitle, rangeText } from '../../tools/maps/shade-classes.ts';
import {
  type ChartColumn,
  leading,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { crossPaint, type Steps } from './cross-classes.ts';

/** One side of the square: its column and classes. */
export interface Side {
  readonly head: ChartColumn;
  readonly steps: Steps;
}

const cellHeight = 30;
const leastWidth = 38;
const gap = 8;

/**
 * The square that is the legend of two values at once: the first grows to the right, the second
 * upwards, as the arrows at their names say. Ranges stand along both sides.
 */
export function drawSquare(x: Side, y: Side, context: PlaceContext): Block {
  const { width, measure } = context;
  const ranges = (side: Side) =>
    side.steps.classes.map((item) => rangeText(item, side.head, context));
  // As wide as a box with a part of the map, so that the boxes may stand beside it.
  const most = Math.min(width, 246);
  const above = layoutLabel(
    { name: '', values: [{ text: columnTitle(y.head), axis: 'y' }] },
    most,
    measure,
  );
  const below = layoutLabel(
    { name: '', values: [{ text: columnTitle(x.head), axis: 'x' }] },
    most,
    measure,
  );
  const marks: Mark[] = [...above.draw(0, 0, false)];
  const left = Math.max(0, ...ranges(y).map((text) => measure(text, textSize))) + gap;
  const columns = Math.max(1, x.steps.steps.length);
  const widest = Math.max(0, ...ranges(x).map((text) => measure(text, textSize)));
  const cell = Math.min(Math.max(leastWidth, widest + gap), (most - left) / columns);
  const top = above.height + 6;
  const height = y.steps.steps.length * cellHeight;
  ranges(y).forEach((text, index) => {
    const row = y.steps.steps.length - 1 - index;
    const middle = top + (row + 0.5) * cellHeight + 0.36 * textSize;
    marks.push({
      type: 'text',
      x: left - gap,
      y: middle,
      lines: [text],
      size: textSize,
      anchor: 'end',
      fill: 'ink-2',
    });
    x.steps.steps.forEach((step, column) => {
      marks.push({
        type: 'rect',
        x: left + column * cell,
        y: top + row * cellHeight,
        width: cell,
        height: cellHeight,
        fill: crossPaint(step, y.steps.steps[index] ?? 2),
        stroke: 'paper',
        strokeWidth: 1,
      });
    });
  });
  let bottom = top + height;
  ranges(x).forEach((text, index) => {
    const lines = wrapText(text, cell - 2, textSize, measure);
    marks.push({
      type: 'text',
      x: left + (index + 0.5) * cell,
      y: top + height + 1.2 * textSize,
      lines,
      size: textSize,
      anchor: 'middle',
      fill: 'ink-2',
    });
    bottom = Math.max(bottom, top + height + 6 + lines.length * textSize * leading);
  });
  marks.push(...below.draw(0, bottom + 2, false));
  return { height: bottom + 2 + below.height, marks };
}
