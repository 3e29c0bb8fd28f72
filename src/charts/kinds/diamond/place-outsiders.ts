import { type ChartRow, drawingWidths, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { type Detail, describeCorner, drawLink } from './draw-corners.ts';

const gap = 24;
const rise = 26;

/** Rows outside the diamond, below it, each under a dashed rule with an upward arrow. */
export function placeOutsiders(
  rows: readonly ChartRow[],
  detail: Detail | undefined,
  top: number,
  context: PlaceContext,
): { marks: Mark[]; bottom: number } {
  const { width } = context;
  const columns = Math.min(rows.length, width >= drawingWidths.wide ? 3 : 1);
  const room = (width - gap * (columns - 1)) / columns;
  const marks: Mark[] = [];
  let bottom = top;
  for (let start = 0; start < rows.length; start += columns) {
    const y = bottom + (start === 0 ? rise + 14 : 18);
    rows.slice(start, start + columns).forEach((row, index) => {
      const x = index * (room + gap);
      const block = describeCorner(row, detail, room, context);
      // An arrow from a later row would point to the words above it.
      if (start === 0) {
        const tip = { x: x + 10, y: y - rise };
        marks.push(...drawLink({ x: x + 10, y }, tip, { gap: 0, dash: '4 4', both: false }));
      }
      marks.push(
        {
          type: 'line',
          x1: x,
          y1: y,
          x2: x + room,
          y2: y,
          stroke: 'ink-3',
          dash: '4 4',
          row: row.id,
        },
        ...block.draw(x, y + 5),
      );
      bottom = Math.max(bottom, y + 5 + block.height);
    });
  }
  return { marks, bottom };
}
