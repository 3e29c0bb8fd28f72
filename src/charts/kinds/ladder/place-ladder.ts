import type { StageMark } from '../../../domain/stages/stage-order.ts';
import {
  type ChartData,
  type ChartRow,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { placeNotes } from '../../tools/axes/list-absences.ts';
import { groupRows, orderRows } from '../../tools/rows/plan-rows.ts';
import type { Mark, Part, Scene } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { type LadderColumn, placeCriterion } from './place-criterion.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

interface Step {
  readonly name: string | undefined;
  readonly stage: StageMark | undefined;
  readonly rows: readonly ChartRow[];
}

/** Min width of steps; narrower ones are stacked. */
const minWidth = 140;
const gutter = 24;
/** Rise from each step to the next. */
const rise = 30;

const listSteps = (rows: readonly ChartRow[]): Step[] =>
  [...groupRows(orderRows(rows))].map(([name, inner]) => ({
    name,
    stage: inner[0]?.stage,
    rows: inner,
  }));

/** The status of each criterion, otherwise counts; undefined if there is neither. */
function chooseColumn(
  { columns, rows }: ChartData,
  { measure }: PlaceContext,
): LadderColumn | undefined {
  const status = columns.findIndex(({ type }) => type === 'text');
  const index = status >= 0 ? status : columns.findIndex(({ type }) => type === 'number');
  const column = columns[index];
  const counted = rows.flatMap(({ cells }) => cells[index] ?? []);
  const numbers = counted.filter(({ value }) => value !== undefined);
  const max = Math.max(0, ...numbers.map(({ value }) => value ?? 0));
  const widest = Math.max(0, ...numbers.map(({ text }) => measure(text, textSize)));
  return column && { column, index, most: max, widest };
}

/** The text of all cells of the column, if every value is missing for the same reason. */
function findCommonAbsence(
  { rows }: ChartData,
  column: LadderColumn | undefined,
): string | undefined {
  if (!column) return undefined;
  const cells = rows.map((row) => row.cells[column.index]);
  const text = cells[0]?.text;
  return cells.every((cell) => cell?.missing && cell.text === text) ? text : undefined;
}

/** Its last line ends at the height. */
function placeHeading({ name, stage }: Step, width: number, { measure }: PlaceContext): Part {
  const left = stage ? 20 : 0;
  const lines = name ? wrapText(name, width - left, textSize, measure, 600) : [];
  const marks: Mark[] = [setText(lines, left, 0, { weight: 600 })];
  if (stage) marks.push({ type: 'stage', x: 7, y: lineHeight / 2, look: stage.look, scale: 1 });
  return lines.length > 0
    ? { marks, height: lines.length * lineHeight + 6 }
    : { marks: [], height: 0 };
}

function placeCriteria(
  step: Step,
  column: LadderColumn | undefined,
  width: number,
  context: PlaceContext,
): Part {
  const marks: Mark[] = [];
  let y = 9;
  for (const row of step.rows) {
    const { marks: inner, height } = placeCriterion(row, column, width, context);
    marks.push({ type: 'group', y, marks: inner });
    y += height + 8;
  }
  return { marks, height: y };
}

function placeStairs(
  steps: readonly Step[],
  column: LadderColumn | undefined,
  width: number,
  context: PlaceContext,
): Scene {
  const headings = steps.map((step) => placeHeading(step, width, context));
  const criteria = steps.map((step) => placeCriteria(step, column, width, context));
  // The first tread is lowest; every heading must fit above its own.
  const base = Math.max(...headings.map(({ height }, index) => height + index * rise));
  const treadOf = (index: number) => base - index * rise;
  const marks: Mark[] = [];
  let d = '';
  let height = 0;
  headings.forEach((heading, index) => {
    const list = criteria[index] as Part;
    const [x, tread] = [index * (width + gutter), treadOf(index)];
    d += index === 0 ? `M0 ${Math.round(tread * 10) / 10}` : `V${Math.round(tread * 10) / 10}`;
    const end = index < steps.length - 1 ? x + width + gutter / 2 : x + width;
    d += `H${Math.round(end * 10) / 10}`;
    marks.push({ type: 'group', x, y: tread - heading.height, marks: heading.marks });
    marks.push({ type: 'group', x, y: tread, marks: list.marks });
    height = Math.max(height, tread + list.height);
  });
  const stairs: Mark = { type: 'path', d, stroke: 'ink', strokeWidth: 1.5 };
  return { width: context.width, height, marks: [stairs, ...marks], legend: [] };
}

function placeStack(
  steps: readonly Step[],
  column: LadderColumn | undefined,
  context: PlaceContext,
): Scene {
  const { width } = context;
  const marks: Mark[] = [];
  let y = 0;
  steps.forEach((step, index) => {
    const heading = placeHeading(step, width, context);
    const list = placeCriteria(step, column, width, context);
    const top = y + (index > 0 ? 14 : 0);
    const line = top + heading.height;
    const level = { x1: 0, y1: line, x2: width, y2: line } as const;
    marks.push({ type: 'group', y: top, marks: heading.marks });
    if (step.name !== undefined)
      marks.push({ type: 'line', ...level, stroke: 'ink', strokeWidth: 1.5 });
    marks.push({ type: 'group', y: line, marks: list.marks });
    y = line + list.height;
  });
  return { width, height: y, marks, legend: [] };
}

/**
 * A ladder of stages: the criteria of each as a step that rises above the previous, or as a list on narrow
 * drawings. A filled disc is a criterion met, a ring an unmet one, a hatched ring an unknown one; a column of
 * counts is drawn as bars on one scale. If nothing is known of any, criteria have no marks, and a line below
 * says so.
 */
export function placeLadder(data: ChartData, context: PlaceContext): Scene {
  const steps = listSteps(data.rows);
  const column = chooseColumn(data, context);
  const absence = findCommonAbsence(data, column);
  const shown = absence === undefined ? column : undefined;
  const width = (context.width - gutter * (steps.length - 1)) / steps.length;
  const stairs = steps.length > 1 && context.width >= 600 && width >= minWidth;
  const scene = stairs
    ? placeStairs(steps, shown, width, context)
    : placeStack(steps, shown, context);
  if (!column || absence === undefined) return scene;
  const note = `${column.column.label}: ${absence}`;
  const said = placeNotes([note], scene.height + 8, context.width, context.measure);
  return {
    ...scene,
    height: scene.height + 8 + said.height,
    marks: [...scene.marks, ...said.marks],
  };
}
