import { leading, type PlaceContext, textSize } from '../shared/chart-data.ts';
import type { Mark } from '../shared/scene.ts';
import { wrapText } from '../words/wrap-text.ts';
import type { DrawnSpan } from './draw-span.ts';
import { type Event, paintWords, type TimeColumns, timeCells } from './read-events.ts';

const air = 8;
/** Width of the stroke between start and end, with its air. */
const strokeRoom = 20;

/** Where the times of a row may stand. */
export interface TimesRoom {
  readonly left: number;
  readonly right: number;
  /** Top of the row. */
  readonly y: number;
}

/** Prints start and end beside what is drawn of them: after it, else before it, else below it. */
export function placeTimes(
  event: Event,
  columns: TimeColumns,
  drawn: DrawnSpan,
  { left, right, y }: TimesRoom,
  { measure }: PlaceContext,
): { marks: Mark[]; right: number; bottom: number } {
  const cells = timeCells(event, columns).map(({ cell, column }) => ({
    cell,
    column,
    width: measure(cell.text, textSize),
  }));
  const step = textSize * leading;
  const strokes = Math.max(cells.length - 1, 0) * strokeRoom;
  const total = cells.reduce((sum, { width }) => sum + width, strokes);
  const marks: Mark[] = [];
  const base = { type: 'text', size: textSize, row: event.row.id } as const;
  if (total > right - left) {
    let line = y + step;
    for (const { cell, column } of cells) {
      const lines = wrapText(cell.text, right - left, textSize, measure);
      const place = { x: left, y: line + textSize, lines, column };
      marks.push({ ...base, ...place, fill: paintWords(cell) });
      line += lines.length * step;
    }
    return { marks, right: left - air, bottom: line };
  }
  const after = drawn.to + air + total <= right;
  const before = drawn.from - air - total >= left;
  let x = after
    ? Math.max(drawn.to + air, left)
    : before
      ? drawn.from - air - total
      : Math.min(Math.max(drawn.from, left), right - total);
  const top = after || before ? y : y + step;
  cells.forEach(({ cell, column, width }, index) => {
    if (index > 0) {
      const middle = top + textSize * 0.68;
      const from = x + 5;
      marks.push({
        type: 'line',
        x1: from,
        y1: middle,
        x2: from + strokeRoom - 10,
        y2: middle,
        stroke: 'ink-3',
      });
      x += strokeRoom;
    }
    const place = { x, y: top + textSize, lines: [cell.text], column };
    marks.push({ ...base, ...place, fill: paintWords(cell) });
    x += width;
  });
  return { marks, right: x, bottom: top + step };
}
