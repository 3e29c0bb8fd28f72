import {
  type ChartColumn,
  type ChartRow,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { cellPaint } from '../../tools/series/number-series.ts';
import { missingLook, rowLook, rowPaint } from '../../tools/paint/paint-row.ts';
import type { Mark, Part } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

/** The column shown by a ladder: whether criteria are met, or how many clusters meet them. */
export interface LadderColumn {
  readonly column: ChartColumn;
  readonly index: number;
  readonly most: number;
  /** Width of the longest printed count: all bars leave the same space for it. */
  readonly widest: number;
}

const indent = 19;
const radius = 4.6;

/** Disc: filled if met, a ring if unmet, a hatched ring if unknown. */
function placeCheck(row: ChartRow, { index }: LadderColumn): Mark {
  const value = row.cells[index]?.value;
  const paint = rowPaint(row, 'q4');
  const met = {
    stroke: paint,
    strokeWidth: 1.5,
    fill: (value ?? 0) > 0 ? paint : 'paper',
  } as const;
  const look = value === undefined ? { ...missingLook, strokeWidth: 1.2 } : met;
  const place = { x: radius + 1, y: lineHeight / 2, r: radius } as const;
  return { type: 'circle', ...place, ...look, row: row.id, column: index };
}

/** Bar as a share of the longest, or hatching for an unknown count. */
function placeCount(
  row: ChartRow,
  { index, most: max }: LadderColumn,
  y: number,
  width: number,
): Mark[] {
  const cell = row.cells[index];
  const meaning = { row: row.id, column: index };
  const box = { x: 0, y: y + 2, height: 7 };
  if (cell?.missing) {
    return [{ type: 'rect', ...box, width: 26, ...missingLook, ...meaning }];
  }
  if (cell?.value === undefined) return [];
  const length = max > 0 ? (Math.max(0, cell.value) / max) * width : 0;
  return [{ type: 'rect', ...box, width: length, fill: rowPaint(row, 'q4'), ...meaning }];
}

export function placeCriterion(
  row: ChartRow,
  shown: LadderColumn | undefined,
  width: number,
  { measure }: PlaceContext,
): Part {
  const look = rowLook(row);
  const counted = shown?.column.type === 'number';
  const left = shown && !counted ? indent : 0;
  const label = wrapText(row.label, width - left, textSize, measure, look.weight);
  const marks: Mark[] = [setText(label, left, 0, look)];
  let height = label.length * lineHeight;
  const cell = shown && row.cells[shown.index];
  if (!shown || !cell) return { marks, height };
  if (!counted) marks.push(placeCheck(row, shown));
  const number = wrapText(cell.text, width - left, textSize, measure);
  // Counts are at the end of their bar, words below their criterion.
  const reach = width - shown.widest - 8;
  const beside = counted && number.length === 1 && reach >= 40;
  const bars = counted ? placeCount(row, shown, height + 3, reach >= 40 ? reach : width) : [];
  const [bar] = bars;
  marks.push(...bars);
  if (counted && !beside) height += bars.length > 0 ? 14 : 0;
  const barEnd = bar?.type === 'rect' && bar.width > 0 ? bar.width + 7 : 0;
  const x = counted ? (beside ? barEnd : 0) : left;
  const said = { fill: cellPaint(cell), row: row.id, column: shown.index } as const;
  marks.push(setText(number, x, height, said));
  return { marks, height: height + number.length * lineHeight };
}
