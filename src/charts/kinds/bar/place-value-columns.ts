import {
  type Measure,
  textSize,
  type ChartColumn,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import { numberSeries, type Series } from '../../tools/series/number-series.ts';
import { sayCell } from '../../tools/rows/draw-bar.ts';
import type { LabelPlan } from '../../tools/rows/plan-rows.ts';
import type { Mark, Part } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { alignHeads } from '../../tools/words/text-block.ts';

export interface ValueColumn {
  readonly column: ChartColumn;
  readonly from: number;
  readonly to: number;
  place(row: ChartRow, middle: number): Mark[];
}

const gap = 18;

/** Max lines of a head; a longer one would look like another column. */
const maxLines = 3;

/** Width of a column that keeps its head to few lines if space permits, at least the width it needs. */
function widenHead(label: string, min: number, room: number, measure: Measure): number {
  let width = min;
  while (width < room && wrapText(label, width, textSize, measure).length > maxLines) width += 4;
  return Math.max(min, Math.min(width, room));
}

/**
 * Further columns of numbers that fit next to single bars: at most three tenths of the drawing in total, each
 * value on one line, with bars keeping most of their space.
 * @param main the drawn series
 * @returns from left to right
 */
export function pickValueColumns(
  data: ChartData,
  main: Series,
  plan: LabelPlan,
  { width, measure }: PlaceContext,
): ValueColumn[] {
  const widest = 110;
  const picked: { series: Series; size: number }[] = [];
  let room = Math.min(0.3 * width, 0.4 * (plan.to - plan.from));
  for (const series of numberSeries(data)) {
    if (series.index === main.index) continue;
    const texts = data.rows.map(({ cells }) => cells[series.index]?.text ?? '');
    const values = Math.max(0, ...texts.map((text) => measure(text, textSize)));
    const words = series.column.label.split(' ').map((word) => measure(word, textSize));
    const { label } = series.column;
    const min = Math.max(values, Math.min(measure(label, textSize), 72), ...words);
    const max = Math.min(widest, 0.4 * (plan.to - plan.from) - gap);
    const size = widenHead(label, min, picked.length === 0 ? max : room - gap, measure);
    room -= (picked.length === 0 ? min : size) + gap;
    if (room < 0 || size > widest) break;
    picked.push({ series, size });
  }
  let to = plan.to;
  return picked
    .reverse()
    .map(({ series, size }): ValueColumn => {
      const right = to;
      to -= size + gap;
      return {
        column: series.column,
        from: right - size,
        to: right,
        place(row, middle) {
          const cell = row.cells[series.index];
          return cell ? [sayCell(row, { cell, series }, [cell.text], right, middle, -1)] : [];
        },
      };
    })
    .reverse();
}

/**
 * Names of the bars and value columns, aligned on their last line.
 * @returns nothing without such columns: the figure then names the bars
 */
export function placeValueColumns(
  columns: readonly ValueColumn[],
  main: Series | undefined,
  from: number,
  to: number,
  { measure }: PlaceContext,
): Part {
  if (columns.length === 0 || !main) return { marks: [], height: 0 };
  const heads = [
    { label: main.column.label, x: from, room: to - from, anchor: 'start' as const },
    ...columns.map(({ column, from: left, to: right }) => ({
      label: column.label,
      x: right,
      room: right - left,
      anchor: 'end' as const,
    })),
  ].map(({ label, x, room, anchor }) => {
    const lines = wrapText(label, room, textSize, measure);
    return { lines, x, anchor, fill: 'ink-3' } as const;
  });
  const { marks, height } = alignHeads(heads);
  return { marks, height: height + 5 };
}
