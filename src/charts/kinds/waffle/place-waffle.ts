import { maxUnits, smallSide } from '../../tools/rows/draw-unit.ts';
import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Mark, Part, Scene } from '../../tools/model/scene.ts';
import { type Fill, rowPaint } from '../../tools/paint/paint-row.ts';
import { orderRows } from '../../tools/rows/plan-rows.ts';
import { kindStyle, maxKinds } from '../../tools/series/kind-style.ts';
import { lineHeight, placeHeading, setText } from '../../tools/words/text-block.ts';
import { type Category, placeCounts, placeUnits, type UnitGrid } from './place-units.ts';

/** Max units drawn large: small ones would be a thin line of specks. */
const maxLarge = 60;

/**
 * Many units go fifty to a line in a wide drawing, twenty in a narrow one; few are larger, in a block of short
 * lines.
 */
function chooseGrid(units: number, width: number): UnitGrid {
  const wide = width >= 600;
  if (units > maxLarge) {
    const step = wide ? width / 50 : width / 20;
    return { side: Math.max(smallSide, 0.6 * step), step, most: 50 };
  }
  return { side: wide ? 23 : 21, step: wide ? 30 : 27, most: wide && units > 30 ? 20 : 10 };
}

const gutter = 32;

/** Categories of a group, or a single one: heading, counts and units. */
type Block = readonly [heading: string | undefined, categories: readonly Category[]];

function placeBlock(
  [heading, categories]: Block,
  keyed: boolean,
  grid: UnitGrid,
  context: PlaceContext,
): Part {
  const head = heading ? placeHeading(heading, 0, context) : undefined;
  const top = head ? head.height + 4 : 0;
  const counts = placeCounts(categories, keyed, context);
  const units = placeUnits(categories, context.width, grid);
  const unitsTop = top + counts.height + (units.height > 0 ? 7 : 0);
  return {
    marks: [
      ...(head?.marks ?? []),
      { type: 'group', y: top, marks: counts.marks },
      { type: 'group', y: unitsTop, marks: units.marks },
    ],
    height: unitsTop + units.height,
  };
}

/** Colours of categories, the same for equal labels in all groups. */
function chooseStyles(rows: readonly ChartRow[]): (row: ChartRow) => Fill {
  const kinds = [...new Set(rows.map(({ label }) => label))];
  return (row) => {
    const kind = kinds.indexOf(row.label);
    const alone = kinds.length === 1 || kinds.length > maxKinds;
    if (alone) return { fill: rowPaint(row, 'q4'), texture: undefined };
    const { paint, texture } = kindStyle(kind);
    return { fill: rowPaint(row, paint), texture };
  };
}

/** As many side by side as fit. */
function placeBlocks(
  blocks: readonly Block[],
  top: number,
  beside: number,
  keyed: boolean,
  grid: UnitGrid,
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const width = (context.width - gutter * (beside - 1)) / beside;
  const marks: Mark[] = [];
  let y = top;
  for (let from = 0; from < blocks.length; from += beside) {
    const placed = blocks
      .slice(from, from + beside)
      .map((block) => placeBlock(block, keyed, grid, { ...context, width }));
    placed.forEach(({ marks: inner }, index) => {
      marks.push({ type: 'group', x: index * (width + gutter), y, marks: inner });
    });
    y += Math.max(...placed.map(({ height }) => height)) + 18;
  }
  return { marks, bottom: blocks.length > 0 ? y - 18 : y };
}

/** Rows by group; if all have a stage, the most developed comes first. */
function listRows({ rows }: ChartData): ChartRow[] {
  if (!rows.every(({ stage }) => stage)) return orderRows(rows);
  return orderRows(rows, ({ stage }) => stage && -stage.rank);
}

interface Units {
  /** Quantity per unit: 1, 10, 100 … */
  readonly per: number;
  /** In row order. */
  readonly counts: readonly number[];
}

/**
 * Divide counts into at most 400 units in all. Units of 10 or more round, but a positive count has at least one.
 * @param column of the counts
 */
function countUnits(rows: readonly ChartRow[], column: number): Units {
  const values = rows.map(({ cells }) => Math.max(0, cells[column]?.value ?? 0));
  for (let per = 1; ; per *= 10) {
    const counts = values.map((value) => (value > 0 ? Math.max(1, Math.round(value / per)) : 0));
    const sum = counts.reduce((total, count) => total + count, 0);
    if (sum <= Math.max(maxUnits, rows.length)) return { per, counts };
  }
}

/**
 * A unit chart: each unit is one item counted, or ten, a hundred … if there are more than 400, drawn as the
 * symbol of its stage, the most developed first, or as a square. Counts are printed above. Groups have a block
 * each, and so have kinds if there are more than colours.
 */
export function placeWaffle(data: ChartData, context: PlaceContext): Scene {
  const index = data.columns.findIndex(({ type }) => type === 'number');
  const column = data.columns[index];
  if (!column) return { width: context.width, height: 0, marks: [], legend: [] };
  const rows = listRows(data);
  const { per, counts } = countUnits(rows, index);
  const units = counts.reduce((sum, count) => sum + count, 0);
  const grid = chooseGrid(units, context.width);
  const style = chooseStyles(rows);
  const categories = rows.map((row, at): Category => ({
    row,
    column: index,
    count: counts[at] ?? 0,
    fill: style(row),
  }));
  const byStage = rows.every(({ stage }) => stage);
  const apart = !byStage && new Set(rows.map(({ label }) => label)).size > maxKinds;
  const groups = Map.groupBy(categories, ({ row }) => row.group);
  const marks: Mark[] = [];
  let y = 0;
  const place = (blocks: readonly Block[], beside: number) => {
    const placed = placeBlocks(blocks, y, beside, !apart, grid, context);
    marks.push(...placed.marks);
    y = placed.bottom;
  };
  const wide = context.width >= 600;
  if (apart) {
    for (const [heading, inner] of groups) {
      if (heading !== undefined) {
        const top = y > 0 ? y + 22 : 0;
        const head = placeHeading(heading, top, context);
        marks.push(...head.marks);
        y = top + head.height + 8;
      }
      place(
        inner.map((category) => [undefined, [category]]),
        wide ? 3 : 1,
      );
    }
  } else place([...groups], wide ? Math.min(3, groups.size) : 1);
  if (per > 1) {
    // Quantity per unit, shown next to a sample unit.
    const [first] = categories;
    if (first) {
      y += 8;
      const unit = placeUnits([{ ...first, count: 1 }], context.width, grid);
      const said = `= ${context.format(per, column)}`;
      marks.push({ type: 'group', y, marks: unit.marks });
      marks.push(
        setText([said], grid.step + 5, y + (unit.height - lineHeight) / 2, { fill: 'ink-2' }),
      );
      y += unit.height;
    }
  }
  return { width: context.width, height: y + 4, marks, legend: [] };
}
