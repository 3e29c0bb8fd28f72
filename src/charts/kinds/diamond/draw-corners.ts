import { drawHead, headLength, type Point } from '../../tools/marks/draw-arrow.ts';
import { stackWords, type WordBlock } from '../../tools/words/stack-words.ts';
import type {
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';
import type { CircleMark, Mark } from '../../tools/model/scene.ts';
import { missingLook, rowPaint } from '../../tools/paint/paint-row.ts';

export interface Detail {
  readonly index: number;
  readonly column: ChartColumn;
}

/** The chosen column, otherwise the first. */
export function chooseDetail(data: ChartData, id: string | undefined): Detail | undefined {
  const index = id === undefined ? 0 : data.columns.findIndex((column) => column.id === id);
  const column = data.columns[index];
  return column && { index, column };
}

export function describeCorner(
  row: ChartRow,
  detail: Detail | undefined,
  width: number,
  { measure }: PlaceContext,
): WordBlock {
  const cell = detail && row.cells[detail.index];
  const fill = row.accent ? 'accent' : 'ink';
  const label = { text: row.label, weight: 500, fill, row: row.id } as const;
  if (!cell || cell.text === '') return stackWords([label], width, measure);
  const number = cell.value !== undefined && detail.column.type === 'number';
  const words = {
    text: cell.text,
    weight: number ? 600 : 400,
    fill: cell.missing !== undefined ? 'ink-3' : number ? 'ink' : 'ink-2',
    row: row.id,
    column: detail.index,
  } as const;
  return stackWords([label, words], width, measure);
}

/** Hollow if its detail is missing. */
export function drawCorner(row: ChartRow, detail: Detail | undefined, { x, y }: Point): CircleMark {
  const missing = detail && row.cells[detail.index]?.missing !== undefined;
  const base = { type: 'circle', x, y, r: 5, row: row.id, column: detail?.index } as const;
  return missing
    ? { ...base, ...missingLook, strokeWidth: 1.2 }
    : { ...base, fill: rowPaint(row, 'q4') };
}

/** With a head at both ends, or at its end only. */
export function drawLink(
  a: Point,
  b: Point,
  { gap, dash, both = true }: { gap: number; dash?: string; both?: boolean },
): Mark[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const toward = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const at = (distance: number): Point => ({
    x: a.x + toward.x * distance,
    y: a.y + toward.y * distance,
  });
  const start = at(both ? gap + headLength : 0);
  const end = at(length - gap - headLength);
  return [
    {
      type: 'line',
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      stroke: 'ink-3',
      strokeWidth: 1.2,
      dash,
    },
    drawHead(at(length - gap), toward, 'ink-3'),
    ...(both ? [drawHead(at(gap), { x: -toward.x, y: -toward.y }, 'ink-3')] : []),
  ];
}
