import type { ChartCell, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { missingLook } from '../../tools/paint/paint-row.ts';
import type { Mark, Paint, RectMark } from '../../tools/model/scene.ts';
import { fitCell, type HeatGrid, isWords } from './choose-grid.ts';
import { type HeatLevel, inkOn, levelOf, type Shade } from './shade-cells.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

export interface HeatPlan {
  readonly levels: readonly HeatLevel[];
  readonly grid: HeatGrid;
  readonly shade: (cell: ChartCell, column: number) => Shade | undefined;
  readonly context: PlaceContext;
}

type CellBox = Pick<RectMark, 'x' | 'y' | 'width' | 'height'>;

/** Outline and fill of a level's square: the lowest is hollow, higher ones are larger and darker. */
function squareOf(level: number, count: number, shade: Shade) {
  const hollow = level === 0 && count > 1;
  return {
    side: count > 1 ? 11 + (8 * level) / (count - 1) : 16,
    fill: hollow ? ('paper' as const) : shade,
    stroke: 'q5' as const,
    strokeWidth: hollow ? 1.3 : 1,
  };
}

const centred = (box: CellBox, side: number): CellBox => ({
  x: box.x + (box.width - side) / 2,
  y: box.y + (box.height - side) / 2,
  width: side,
  height: side,
});

export function placeCell(plan: HeatPlan, row: ChartRow, column: number, box: CellBox): Mark[] {
  const { grid, levels } = plan;
  const cell = row.cells[column];
  if (!cell) return [];
  const meaning = { row: row.id, column };
  const lines = fitCell(cell, grid.cellWidth, plan.context);
  const words = (fill: Paint, halo = false): Mark[] => {
    if (!lines) return [];
    const top = box.y + (box.height - lines.length * lineHeight) / 2;
    const extra = { anchor: 'middle', fill, halo: halo || undefined, ...meaning } as const;
    return [setText(lines, box.x + box.width / 2, top, extra)];
  };
  if (isWords(cell)) return words('ink');
  const shade = plan.shade(cell, column);
  if (shade === undefined || cell.value === undefined) {
    // The outline is inside the cell, within the extent of shades.
    const { x, y, width, height } = grid.marks
      ? centred(box, 19)
      : { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
    return [
      { type: 'rect', x, y, width, height, ...missingLook, ...meaning },
      ...(grid.marks ? [] : words('ink-3', true)),
    ];
  }
  if (grid.marks) {
    const { side, ...paint } = squareOf(levelOf(levels, cell.value), levels.length, shade);
    return [{ type: 'rect', ...centred(box, side), ...paint, ...meaning }];
  }
  return [{ type: 'rect', ...box, fill: shade, ...meaning }, ...words(inkOn(shade))];
}
