import { drawUnit, smallSide } from '../../tools/rows/draw-unit.ts';
import { type ChartRow, type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark, Part } from '../../tools/model/scene.ts';
import { type Fill, missingLook, rowLook, weightOf } from '../../tools/paint/paint-row.ts';
import { cellPaint } from '../../tools/series/number-series.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';

export interface Category {
  readonly row: ChartRow;
  readonly column: number;
  readonly count: number;
  readonly fill: Fill;
}

/** A unit around a centre, at first next to a label. */
const placeUnit = ({ row, column, fill }: Category, x: number, y: number, side = smallSide) => ({
  ...drawUnit(row.stage, fill, x, y, side),
  row: row.id,
  column,
});

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
  keyed: boolean,
  { width, measure }: PlaceContext,
): Part {
  const marks: Mark[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const category of categories) {
    const { row, column } = category;
    const cell = row.cells[column];
    if (!cell) continue;
    const keyRoom = keyed || cell.missing ? 18 : 0;
    const weight = weightOf(row);
    const label = wrapText(row.label, width - keyRoom, textSize, measure, weight);
    const last = measure(label.at(-1) ?? '', textSize, weight);
    const number = wrapText(cell.text, width - keyRoom, textSize, measure);
    const wide = Math.max(...number.map((line) => measure(line, textSize)));
    const beside = number.length === 1 && keyRoom + last + 7 + wide <= width;
    const longest = Math.max(...label.map((line) => measure(line, textSize, weight)));
    const total = keyRoom + Math.max(longest, beside ? last + 7 + wide : wide);
    if (x > 0 && x + total > width) [x, y, tallest] = [0, y + tallest + 3, 0];
    if (cell.missing) {
      const square = drawUnit(undefined, category.fill, x + 6, y + lineHeight / 2, smallSide);
      marks.push({ ...square, ...missingLook, row: row.id, column });
    } else if (keyed && cell.value !== undefined) {
      marks.push(placeUnit(category, x + 6, y + lineHeight / 2));
    }
    marks.push(setText(label, x + keyRoom, y, rowLook(row)));
    const numberTop = y + (label.length - (beside ? 1 : 0)) * lineHeight;
    const numberX = x + keyRoom + (beside ? last + 7 : 0);
    const paint = cellPaint(cell);
    marks.push(setText(number, numberX, numberTop, { fill: paint, row: row.id, column }));
    tallest = Math.max(tallest, numberTop - y + number.length * lineHeight);
    x += total + 22;
  }
  return { marks, height: y + tallest };
}
