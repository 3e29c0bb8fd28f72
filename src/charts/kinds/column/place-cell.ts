import { keepsWords, lineHeight } from '../../tools/words/text-block.ts';
import {
  textSize,
  type ChartCell,
  type ChartRow,
  type Measure,
} from '../../tools/model/chart-data.ts';
import type { Mark, Paint, RectMark, TextMark, Texture } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';

/** A cell with its place along the periods and its looks. */
export interface ColumnCell {
  readonly row: ChartRow;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** For its words. */
  readonly room: number;
  readonly paint: Paint;
  readonly texture?: Texture;
  readonly series?: string;
  /** Values stand at the ends of the columns. */
  readonly printed: boolean;
}

/** A placed cell, still to be set on its base line, and the room it takes above and below it. */
export interface PlacedCell {
  readonly shapeAbove: number;
  readonly above: number;
  readonly below: number;
  /** Its reason or words find no room here. */
  readonly unsaid: boolean;
  shapes(base: number): Mark[];
  /** @param said print reasons and words too */
  words(base: number, said: boolean): Mark[];
}

/** How columns are drawn: the length of a value, and how far the plot reaches from its base line. */
export interface ColumnScale {
  /** In units of the drawing, negative for negative values. */
  length(value: number): number;
  readonly above: number;
  readonly below: number;
}

const air = 5;
const mostLines = 4;
/** Room of the letters above their baseline and below it. */
const descent = 0.26 * textSize;
const ascent = 0.76 * textSize;

/** Distance of the lines in a band. */
const hatchStep = 7;

/** Hatching lighter than that of small marks: a band as high as the plot must not read as a value. */
function hatchBand(left: number, top: number, width: number, height: number): Mark {
  const round = (value: number) => Math.round(value * 10) / 10;
  let d = '';
  // Each line rises to the right; `sum` is how far its ends lie from the upper left corner together.
  for (let sum = hatchStep; sum < width + height; sum += hatchStep) {
    const [x1, y1] = [Math.max(0, sum - height), Math.min(sum, height)];
    const [x2, y2] = [Math.min(sum, width), Math.max(0, sum - width)];
    d += `M${round(left + x1)} ${round(top + y1)}L${round(left + x2)} ${round(top + y2)}`;
  }
  return { type: 'path', d, stroke: 'hair', strokeWidth: 1 };
}

/** Marks of a cell that stand over its place, with its meaning. */
function marksOf({ row, column, left, width, series, paint }: ColumnCell) {
  const meaning = { row: row.id, column, series };
  const text = (y: number, lines: readonly string[], more: Partial<TextMark>): TextMark => ({
    type: 'text',
    x: left + width / 2,
    y,
    lines,
    size: textSize,
    anchor: 'middle',
    ...meaning,
    ...more,
  });
  const rect = (y: number, height: number, more: Partial<RectMark>): RectMark => ({
    type: 'rect',
    x: left,
    y,
    width,
    height,
    fill: paint,
    ...meaning,
    ...more,
  });
  return { text, rect };
}

/** A column with its value at its end. */
function placeColumn(
  cell: ColumnCell,
  value: number,
  words: string,
  scale: ColumnScale,
): PlacedCell {
  const { text, rect } = marksOf(cell);
  const length = scale.length(value);
  const high = Math.max(length, 0);
  const deep = Math.max(-length, 0);
  const line = cell.printed ? air + lineHeight : 0;
  const above = high + (value < 0 ? 0 : line);
  const weight = cell.row.accent ? 600 : 400;
  const baseline = (base: number) => (value < 0 ? base + deep + air + ascent : base - high - air);
  return {
    shapeAbove: above,
    above,
    below: deep + (value < 0 ? line : 0),
    unsaid: false,
    shapes: (base) => [rect(base - high, high + deep, { texture: cell.texture })],
    words: (base) => (cell.printed ? [text(baseline(base), [words], { weight })] : []),
  };
}

/**
 * The words of a cell without a value, over a band if it is missing: the band is as high as the plot,
 * for the value may lie anywhere in it, while a stub would read as a small one.
 */
function placeAbsence(
  cell: ColumnCell,
  content: ChartCell | undefined,
  scale: ColumnScale,
  measure: Measure,
): PlacedCell {
  const { text, rect } = marksOf(cell);
  const { left, width } = cell;
  // A cell that is not there has nothing to say; words instead of a number have no band.
  const words = content?.text ?? '';
  const lines = wrapText(words, cell.room, textSize, measure);
  const fits = keepsWords(words, cell.room, measure) && lines.length <= mostLines;
  const foot = content?.missing ? scale.above : 0;
  const height = scale.above + scale.below;
  const frame = { fill: 'paper', stroke: 'hair', strokeWidth: 1 } as const;
  const fill = content?.missing ? 'ink-3' : 'ink-2';
  const lift = (base: number) => base - foot - air - descent - (lines.length - 1) * lineHeight;
  return {
    shapeAbove: foot,
    above: words === '' ? foot : foot + air + lines.length * lineHeight,
    below: 0,
    unsaid: words !== '' && !fits,
    shapes: (base) => {
      const top = base - scale.above;
      return content?.missing
        ? [rect(top, height, frame), hatchBand(left, top, width, height)]
        : [];
    },
    words: (base, said) => (said && words !== '' ? [text(lift(base), lines, { fill })] : []),
  };
}

/** Places a column, or what stands where a cell has no value. */
export function placeCell(cell: ColumnCell, scale: ColumnScale, measure: Measure): PlacedCell {
  const content = cell.row.cells[cell.column];
  return content?.value === undefined
    ? placeAbsence(cell, content, scale, measure)
    : placeColumn(cell, content.value, content.text, scale);
}
