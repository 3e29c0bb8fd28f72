import type { ChartRow } from '../model/chart-data.ts';
import type { LineMark, Mark, Part, Scene } from '../model/scene.ts';
import { rowLook } from '../paint/paint-row.ts';
import { lineHeight, placeHeading, setLine } from '../words/text-block.ts';
import type { LabelPlan } from './plan-rows.ts';

/** Content of a row; the label is aligned with `middle`, the centre of its first line. */
interface DrawnRow extends Part {
  readonly middle: number;
}

export interface DrawnRows {
  readonly labels: readonly Mark[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
  /** Upper and lower end of each row. */
  readonly spans: readonly (readonly [top: number, bottom: number])[];
}

/**
 * Stack rows from top to bottom with labels, stages and group headings.
 * @param draw a row from its top; called twice, because positions depend on the heights of all rows
 * @param top of the first row
 * @param colouredLabels accent the subject's label, because marks have other colours
 */
export function drawRows(
  { rows, above, lines, indent, context }: LabelPlan,
  draw: (row: ChartRow, index: number, top: number) => DrawnRow,
  { top = 0, colouredLabels = false }: { top?: number; colouredLabels?: boolean },
): DrawnRows {
  const bodies = rows.map((row, index) => draw(row, index, 0));
  const roomy = lines.some(({ length }) => length > 1) || bodies.some(({ height }) => height > 24);
  const gap = above ? 11 : roomy ? 9 : 4;
  const labels: Mark[] = [];
  const spans: [number, number][] = [];
  let y = top;
  let group: string | undefined;
  for (const [index, row] of rows.entries()) {
    const { height, middle } = bodies[index] as DrawnRow;
    const label = lines[index] ?? [];
    if (row.group !== undefined && row.group !== group) {
      if (index > 0) y += 12;
      const heading = placeHeading(row.group, y, context);
      labels.push(...heading.marks);
      y += heading.height + 5;
    }
    group = row.group;
    const line = above ? y + lineHeight / 2 : y + Math.max(lineHeight / 2, middle);
    if (row.stage) {
      labels.push({ type: 'stage', x: 6, y: line, look: row.stage.look, scale: 0.85, row: row.id });
    }
    const { fill, ...look } = rowLook(row);
    const x = above && !row.stage ? 0 : indent;
    labels.push(setLine(label, x, line, colouredLabels ? { ...look, fill } : look));
    const labelEnd = line + (label.length - 0.5) * lineHeight;
    const start = above ? labelEnd + 3 : line - middle;
    spans.push([start, start + height]);
    y = Math.max(labelEnd, start + height) + gap;
  }
  const marks = rows.flatMap((row, index) => draw(row, index, spans[index]?.[0] ?? 0).marks);
  return { spans, labels, marks, bottom: rows.length > 0 ? y - gap : top };
}

/** The drawing of a row chart: its rows, and marks before and after them. */
export function rowScene(
  { context }: LabelPlan,
  { labels, marks, bottom }: DrawnRows,
  legend: Scene['legend'],
  before: readonly Mark[] = [],
  after: readonly Mark[] = [],
): Scene {
  return {
    width: context.width,
    height: bottom + 2,
    marks: [...before, ...labels, ...marks, ...after],
    legend,
  };
}

/**
 * Zero line between bars of both sides: through all rows, with gaps at labels above bars and at group headings.
 */
export function drawZeroLine(
  x: number,
  { rows, above }: LabelPlan,
  { spans }: DrawnRows,
): LineMark[] {
  return spans.map(([y1, end], index) => {
    const next = spans[index + 1];
    const joined = next && !above && rows[index + 1]?.group === rows[index]?.group;
    return { type: 'line', x1: x, y1, x2: x, y2: joined ? next[0] : end, stroke: 'line' };
  });
}
