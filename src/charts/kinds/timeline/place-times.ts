import { cellPaint } from '../../tools/series/number-series.ts';
import { leading, type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import type { DrawnSpan } from './draw-span.ts';
import { type Event, isYear, type TimeColumns, timeCells } from './read-events.ts';

const gap = 8;

export interface TimesRoom {
  readonly left: number;
  readonly right: number;
  /** Top of the row. */
  readonly y: number;
}

/**
 * Print start and end next to their marks: after, otherwise before, otherwise below. The dash between years has
 * no spaces (2013–2018).
 */
export function placeTimes(
  event: Event,
  columns: TimeColumns,
  drawn: DrawnSpan,
  { left, right, y }: TimesRoom,
  { measure, rangeSign }: PlaceContext,
): { marks: Mark[]; right: number; bottom: number } {
  const cells = timeCells(event, columns).map(({ cell, column }) => ({
    cell,
    column,
    width: measure(cell.text, textSize),
  }));
  const step = textSize * leading;
  const isYears = cells.every(({ cell }) => isYear(cell));
  // Longer times have a spaced dash in every language.
  const dash = isYears ? rangeSign : '–';
  const dashWidth = measure(dash, textSize);
  const dashGap = isYears ? 0 : measure(' ', textSize);
  const dashRoom = dashWidth + 2 * dashGap;
  const total = cells.reduce(
    (sum, { width }) => sum + width,
    Math.max(cells.length - 1, 0) * dashRoom,
  );
  const marks: Mark[] = [];
  const base = { type: 'text', size: textSize, row: event.row.id } as const;
  if (total > right - left) {
    let line = y + step;
    for (const { cell, column } of cells) {
      const lines = wrapText(cell.text, right - left, textSize, measure);
      const place = { x: left, y: line + textSize, lines, column };
      marks.push({ ...base, ...place, fill: cellPaint(cell) });
      line += lines.length * step;
    }
    return { marks, right: left - gap, bottom: line };
  }
  const after = drawn.to + gap + total <= right;
  const before = drawn.from - gap - total >= left;
  let x = after
    ? Math.max(drawn.to + gap, left)
    : before
      ? drawn.from - gap - total
      : Math.min(Math.max(drawn.from, left), right - total);
  const top = after || before ? y : y + step;
  cells.forEach(({ cell, column, width }, index) => {
    if (index > 0) {
      const place = { x: x + dashGap, y: top + textSize, lines: [dash] };
      marks.push({ ...base, ...place, fill: 'ink-2' });
      x += dashRoom;
    }
    const place = { x, y: top + textSize, lines: [cell.text], column };
    marks.push({ ...base, ...place, fill: cellPaint(cell) });
    x += width;
  });
  return { marks, right: x, bottom: top + step };
}
