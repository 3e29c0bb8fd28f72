import { textSize, type ChartRow, type PlaceContext } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import { lineHeight, toBaseline } from '../words/text-block.ts';
import { wrapText } from '../words/wrap-text.ts';

const stageRoom = 19;

export interface LabelPlan {
  readonly rows: readonly ChartRow[];
  /** Whether labels are above their marks rather than in a column on the left. */
  readonly above: boolean;
  /** Start and end of the space for marks. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly (readonly string[])[];
  readonly indent: number;
  readonly width: number;
  readonly headings: ReadonlyMap<string, readonly string[]>;
}

/** Content of a row: its height, and the centre of its first line, which the label is aligned with. */
export interface RowBody {
  readonly height: number;
  readonly middle: number;
}

/** Tops of the rows' bodies, marks of labels and headings, and the lower end. */
export interface PlacedRows {
  readonly tops: readonly number[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const weightOf = (row: ChartRow) => (row.accent ? 600 : 400);

/**
 * In a column as wide as the longest label, wrapped at a good third of a wide drawing; on narrow drawings above
 * the marks unless all are short.
 * @param rows in drawing order
 * @param always above the marks, whatever the width
 */
export function planRowLabels(
  rows: readonly ChartRow[],
  context: PlaceContext,
  always = false,
): LabelPlan {
  const { width, measure } = context;
  const indent = rows.some(({ stage }) => stage) ? stageRoom : 0;
  const widthOf = (row: ChartRow, text: string) => measure(text, textSize, weightOf(row));
  const longest = Math.max(0, ...rows.map((row) => widthOf(row, row.label)));
  const narrow = width < 480;
  const above = always || (narrow && longest + indent > 0.4 * width);
  const max = above ? width - indent : narrow ? longest : 0.36 * width - indent;
  const lines = rows.map((row) => wrapText(row.label, max, textSize, measure, weightOf(row)));
  const column = Math.max(
    0,
    ...rows.flatMap((row, index) => (lines[index] ?? []).map((line) => widthOf(row, line))),
  );
  const headings = new Map(
    rows.flatMap(({ group }) =>
      group ? [[group, wrapText(group, width, textSize, measure, 600)] as const] : [],
    ),
  );
  return {
    rows,
    above,
    from: above ? 0 : indent + column + 14,
    to: width,
    lines,
    indent,
    width,
    headings,
  };
}

/**
 * Stack rows from top to bottom with labels, stages and group headings.
 * @param bodies one for each row of the plan
 * @param top of the first row
 * @param colouredLabels accent the subject's label, because marks have other colours
 */
export function placeRows(
  plan: LabelPlan,
  bodies: readonly RowBody[],
  top: number,
  colouredLabels: boolean,
): PlacedRows {
  const { rows, above, lines, indent, headings } = plan;
  const roomy = lines.some(({ length }) => length > 1) || bodies.some(({ height }) => height > 24);
  const gap = above ? 11 : roomy ? 9 : 4;
  const marks: Mark[] = [];
  const tops: number[] = [];
  let y = top;
  let group: string | undefined;
  rows.forEach((row, index) => {
    const { height, middle } = bodies[index] ?? { height: 0, middle: 0 };
    const label = lines[index] ?? [];
    if (row.group !== undefined && row.group !== group) {
      const heading = headings.get(row.group) ?? [];
      if (index > 0) y += 12;
      marks.push({
        type: 'text',
        x: 0,
        y: y + lineHeight / 2 + toBaseline,
        lines: heading,
        size: textSize,
        weight: 600,
      });
      y += heading.length * lineHeight + 5;
    }
    group = row.group;
    const line = above ? y + lineHeight / 2 : y + Math.max(lineHeight / 2, middle);
    if (row.stage) {
      marks.push({ type: 'stage', x: 6, y: line, look: row.stage.look, scale: 0.85, row: row.id });
    }
    marks.push({
      type: 'text',
      x: above && !row.stage ? 0 : indent,
      y: line + toBaseline,
      lines: label,
      size: textSize,
      weight: weightOf(row),
      fill: row.accent && colouredLabels ? 'accent' : undefined,
      row: row.id,
    });
    const labelEnd = line + (label.length - 0.5) * lineHeight;
    const bodyTop = above ? labelEnd + 3 : line - middle;
    tops.push(bodyTop);
    y = Math.max(labelEnd, bodyTop + height) + gap;
  });
  return { tops, marks, bottom: rows.length > 0 ? y - gap : top };
}
