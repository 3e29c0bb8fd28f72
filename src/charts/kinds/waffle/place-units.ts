import type { ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { textSize } from '../../tools/model/chart-data.ts';
import { cellPaint } from '../../tools/series/number-series.ts';
import type { Mark, Paint, Texture } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

export interface UnitStyle {
  readonly paint: Paint;
  readonly texture?: Texture | undefined;
}

export interface Category {
  readonly row: ChartRow;
  readonly column: number;
  readonly count: number;
  readonly style: UnitStyle;
}

/** A part of a drawing at its own origin. */
export interface Part {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Side of a unit next to a label, and of one among many. */
export const smallSide = 11;

/** A unit around a centre: the symbol of its stage, or a square. */
export function placeUnit(
  { row, column, style }: Category,
  x: number,
  y: number,
  side = smallSide,
): Mark {
  const meaning = { row: row.id, column };
  const scale = (0.95 * side) / smallSide;
  if (row.stage) return { type: 'stage', x, y, look: row.stage.look, scale, ...meaning };
  const [left, top] = [x - side / 2, y - side / 2];
  const { paint: fill, texture } = style;
  return { type: 'rect', x: left, y: top, width: side, height: side, fill, texture, ...meaning };
}

export interface UnitGrid {
  readonly side: number;
  readonly step: number;
  /** Max units per line. */
  readonly most: number;
}

/** Units in lines of a multiple of five, to be countable. */
export function placeUnits(
  categories: readonly Category[],
  width: number,
  { side, step, most: max }: UnitGrid,
): Part {
  const fit = Math.min(max, Math.max(1, Math.floor((width + 0.5) / step)));
  const perLine = fit >= 5 ? fit - (fit % 5) : fit;
  const units = categories.flatMap((category) =>
    Array.from({ length: category.count }, () => category),
  );
  // Align large units with small ones, below the labels.
  const shift = Math.max(0, (step - side) / 2 - 2.1);
  const marks = units.map((category, index) => {
    const [x, y] = [index % perLine, Math.floor(index / perLine)];
    return placeUnit(category, (x + 0.5) * step - shift, (y + 0.5) * step, side);
  });
  return { marks, height: Math.ceil(units.length / perLine) * step };
}

/**
 * Labels and counts of categories, each after its unit, on as many lines as needed.
 * @param keyed false omits units if no colour needs explaining
 */
export function placeCounts(
  categories: readonly Category[],
  width: number,
  keyed: boolean,
  { measure }: PlaceContext,
): Part {
  const marks: Mark[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const category of categories) {
    const { row, column } = category;
    const cell = row.cells[column];
    if (!cell) continue;
    const keyRoom = keyed || cell.missing ? 18 : 0;
    const weight = row.accent ? 600 : 400;
    const label = wrapText(row.label, width - keyRoom, textSize, measure, weight);
    const last = measure(label.at(-1) ?? '', textSize, weight);
    const number = wrapText(cell.text, width - keyRoom, textSize, measure);
    const wide = Math.max(...number.map((line) => measure(line, textSize)));
    const beside = number.length === 1 && keyRoom + last + 7 + wide <= width;
    const longest = Math.max(...label.map((line) => measure(line, textSize, weight)));
    const total = keyRoom + Math.max(longest, beside ? last + 7 + wide : wide);
    if (x > 0 && x + total > width) [x, y, tallest] = [0, y + tallest + 3, 0];
    const unit = placeUnit(category, x + 6, y + lineHeight / 2);
    const hollow = { fill: 'paper', stroke: 'line', strokeWidth: 1, texture: 'missing' } as const;
    if (cell.value !== undefined) marks.push(...(keyed ? [unit] : []));
    else if (cell.missing && unit.type === 'rect') marks.push({ ...unit, ...hollow });
    else if (cell.missing) {
      const box = {
        x: x + 6 - smallSide / 2,
        y: y + (lineHeight - smallSide) / 2,
        width: smallSide,
        height: smallSide,
      };
      marks.push({ type: 'rect', ...box, ...hollow, row: row.id, column });
    }
    const fill = row.accent ? 'accent' : 'ink';
    marks.push(setText(label, x + keyRoom, y, { fill, weight, row: row.id }));
    const numberTop = y + (label.length - (beside ? 1 : 0)) * lineHeight;
    const numberX = x + keyRoom + (beside ? last + 7 : 0);
    const paint = cellPaint(cell);
    marks.push(setText(number, numberX, numberTop, { fill: paint, row: row.id, column }));
    tallest = Math.max(tallest, numberTop - y + number.length * lineHeight);
    x += total + 22;
  }
  return { marks, height: y + tallest };
}
