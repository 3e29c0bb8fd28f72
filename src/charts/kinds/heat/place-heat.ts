import {
  type ChartData,
  type ChartRow,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { rowLook } from '../../tools/paint/paint-row.ts';
import { orderRows } from '../../tools/rows/plan-rows.ts';
import type { LegendItem, Mark, Part, Scene } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { chooseGrid, fitCell, isWords } from './choose-grid.ts';
import { type HeatPlan, placeCell } from './place-cell.ts';
import { type KeyEntry, placeKey } from '../../tools/words/place-key.ts';
import { type HeatLevel, levelOf, shadeCells, shadesOf } from './shade-cells.ts';
import { alignHeads, lineHeight, placeHeading, setText } from '../../tools/words/text-block.ts';

export interface HeatOptions {
  /** Names of the values of an ordered scale, lowest first. */
  readonly levels?: readonly HeatLevel[];
}

/** Gap between cells, so that neighbours of the same shade stay distinct. */
const gap = 2;

/** Height of rows after which heads are repeated: a phone shows no more at once. */
const headReach = 300;

function placeHeads({ grid }: HeatPlan, from: number, count: number): Part {
  const heads = Array.from({ length: count }, (_, index) => ({
    lines: grid.heads ? (grid.heads[from + index] ?? []) : [String(from + index + 1)],
    x: grid.labelWidth + (index + 0.5) * grid.cellWidth - gap / 2,
    anchor: 'middle' as const,
    fill: 'ink-2' as const,
    column: grid.heads ? from + index : undefined,
  }));
  const { marks, height } = alignHeads(heads);
  return { marks, height: height + 5 };
}

const heightOf = ({ grid, context }: HeatPlan, cells: ChartRow['cells'], min: number) => {
  const lines = cells.map((cell) => fitCell(cell, grid.cellWidth, context)?.length ?? 1);
  return Math.max(min, Math.max(...lines) * lineHeight + 9);
};

function placeStrip(plan: HeatPlan, row: ChartRow, min: number): Part {
  const { grid, context } = plan;
  const marks: Mark[] = [];
  let y = 0;
  for (let from = 0; from < row.cells.length; from += grid.perLine) {
    const cells = row.cells.slice(from, from + grid.perLine);
    if (grid.perLine < row.cells.length) {
      const heads = placeHeads(plan, from, cells.length);
      marks.push({ type: 'group', y, marks: heads.marks });
      y += heads.height;
    }
    const height = heightOf(plan, cells, min);
    for (const index of cells.keys()) {
      const x = grid.labelWidth + index * grid.cellWidth;
      const box = { x, y, width: grid.cellWidth - gap, height };
      marks.push(...placeCell(plan, row, from + index, box));
    }
    y += height + gap;
  }
  const words = row.cells.flatMap((cell, column): KeyEntry[] =>
    isWords(cell) && !fitCell(cell, grid.cellWidth, context)
      ? [{ key: String(column + 1), label: cell.text, row: row.id, column }]
      : [],
  );
  if (words.length > 0) {
    // Statements too long for their cells go below the row, with their column numbers.
    const left = grid.labelWidth;
    const list = placeKey(words, y + 2, { ...context, width: context.width - left });
    marks.push({ type: 'group', x: left, marks: list.marks });
    y = list.bottom;
  }
  return { marks, height: y };
}

function placeRow(plan: HeatPlan, row: ChartRow): Part {
  const { grid, context } = plan;
  const look = rowLook(row);
  const room = grid.beside ? grid.labelWidth - 14 : context.width;
  const label = wrapText(row.label, room, textSize, context.measure, look.weight);
  const labelHeight = label.length * lineHeight;
  const min = grid.beside ? Math.max(30, labelHeight + 6) : 30;
  const strip = placeStrip(plan, row, min);
  if (grid.beside && strip.marks.length > 0) {
    const top = (heightOf(plan, row.cells, min) - labelHeight) / 2;
    return { marks: [setText(label, 0, top, look), ...strip.marks], height: strip.height };
  }
  const below: Mark = { type: 'group', y: labelHeight + 3, marks: strip.marks };
  return {
    marks: [setText(label, 0, 0, look), below],
    height: labelHeight + 3 + strip.height + 9,
  };
}

/** Levels that occur, and the meaning of hatched cells if their words do not fit. */
function listLegend(data: ChartData, plan: HeatPlan): LegendItem[] {
  const { levels, grid } = plan;
  const cells = data.rows.flatMap((row) => row.cells);
  const occurring = new Set(
    cells.flatMap(({ value }) => (value === undefined ? [] : [levelOf(levels, value)])),
  );
  const shades = shadesOf(levels.length);
  const items = levels.flatMap(({ label }, level): LegendItem[] => {
    const hollow = grid.marks && level === 0 && levels.length > 1;
    const paint = hollow ? 'paper' : shades[level];
    return occurring.has(level) ? [{ label, paint, shape: 'square' }] : [];
  });
  const unsaid = cells.filter(
    (cell) =>
      cell.missing && (grid.marks || fitCell(cell, grid.cellWidth, plan.context) === undefined),
  );
  const label = [...new Set(unsaid.map(({ text }) => text))].join(' · ');
  return label === ''
    ? items
    : [...items, { label, paint: 'paper', texture: 'missing', shape: 'square' }];
}

/**
 * A heat matrix: rows by columns, cells shaded by value, or by level on an ordered scale, with the value printed
 * in each. If the names of levels do not fit, squares show them: the lowest hollow, higher ones larger and
 * darker. Heads that do not fit are numbered and listed below; narrow drawings have a row's label above its
 * cells.
 */
export function placeHeat(data: ChartData, options: HeatOptions, context: PlaceContext): Scene {
  const levels = options.levels ?? [];
  const grid = chooseGrid(data, levels.length > 0, context);
  const plan: HeatPlan = { levels, grid, shade: shadeCells(data, levels), context };
  const oneLine = grid.perLine >= data.columns.length;
  const marks: Mark[] = [];
  let y = 0;
  let headsAt = Number.NEGATIVE_INFINITY;
  let group: string | undefined;
  const place = ({ marks: inner, height }: Part) => {
    marks.push({ type: 'group', y, marks: inner });
    y += height;
  };
  for (const [index, row] of orderRows(data.rows).entries()) {
    const opens = row.group !== undefined && row.group !== group;
    group = row.group;
    const heads =
      index === 0 || (!grid.beside && y - headsAt > (opens ? headReach / 2 : headReach));
    if (opens && row.group !== undefined) {
      const above = index === 0 ? 0 : 12;
      const heading = placeHeading(row.group, above, context);
      place({ marks: heading.marks, height: above + heading.height + 5 });
    }
    if (heads && oneLine) {
      headsAt = y;
      place(placeHeads(plan, 0, data.columns.length));
    }
    place(placeRow(plan, row));
  }
  if (!grid.heads && data.columns.length > 0) {
    const entries = data.columns.map(({ label }, column) => ({ key: String(column + 1), label }));
    const list = placeKey(entries, y + 14, context);
    marks.push(...list.marks);
    y = list.bottom;
  }
  return { width: context.width, height: y, marks, legend: listLegend(data, plan) };
}
