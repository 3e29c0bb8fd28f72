import { keepsWords, lineHeight, setWords } from '../../tools/words/text-block.ts';
import {
  textSize,
  type ChartCell,
  type ChartRow,
  type Measure,
} from '../../tools/model/chart-data.ts';
import type { Mark, Paint, RectMark, TextMark, Texture } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';

export interface ColumnCell {
  readonly row: ChartRow;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly room: number;
  readonly paint: Paint;
  readonly texture?: Texture;
  readonly series?: string;
  readonly printed: boolean;
}

export interface PlacedCell {
  readonly shapeAbove: number;
  readonly above: number;
  readonly below: number;
  readonly unsaid: boolean;
  shapes(base: number): Mark[];
  /** @param said whether to print reasons and words as well */
  words(base: number, said: boolean): Mark[];
}

export interface ColumnScale {
  /** In units of the drawing, negative for negative values. */
  length(value: number): number;
  readonly above: number;
  readonly below: number;
}

const gap = 5;
const maxLines = 4;
/** Extent of letters below and above the baseline. */
const descent = 0.26 * textSize;
const ascent = 0.76 * textSize;

/** Distance of hatching lines. */
const hatchStep = 7;

/** Hatching lighter than that of small marks: a band as high as the plot must not be read as a value. */
function hatchBand(left: number, top: number, width: number, height: number): Mark {
  const round = (value: number) => Math.round(value * 10) / 10;
  let d = '';
  // Lines rise to the right; `sum` is x plus y of their ends, from the upper left corner.
  for (let sum = hatchStep; sum < width + height; sum += hatchStep) {
    const [x1, y1] = [Math.max(0, sum - height), Math.min(sum, height)];
    const [x2, y2] = [Math.min(sum, width), Math.max(0, sum - width)];
    d += `M${round(left + x1)} ${round(top + y1)}L${round(left + x2)} ${round(top + y2)}`;
  }
  return { type: 'path', d, stroke: 'hair', strokeWidth: 1 };
}

function marksOf({ row, column, left, width, series, paint }: ColumnCell) {
  const meaning = { row: row.id, column, series };
  const text = (y: number, lines: readonly string[], more: Partial<TextMark>): TextMark =>
    setWords(lines, left + width / 2, y, { anchor: 'middle', ...meaning, ...more });
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
  const line = cell.printed ? gap + lineHeight : 0;
  const above = high + (value < 0 ? 0 : line);
  const weight = cell.row.accent ? 600 : 400;
  const baseline = (base: number) => (value < 0 ? base + deep + gap + ascent : base - high - gap);
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
 * Words of a cell without a value, over a band if it is missing. The band is as high as the plot, as the value
 * may lie anywhere in it; a stub would read as a small value.
 */
function placeAbsence(
  cell: ColumnCell,
  content: ChartCell | undefined,
  scale: ColumnScale,
  measure: Measure,
): PlacedCell {
  const { text, rect } = marksOf(cell);
  const { left, width } = cell;
  // An absent cell has no words; words in place of a number have no band.
  const words = content?.text ?? '';
  const lines = wrapText(words, cell.room, textSize, measure);
  const fits = keepsWords(words, cell.room, measure) && lines.length <= maxLines;
  const foot = content?.missing ? scale.above : 0;
  const height = scale.above + scale.below;
  const frame = { fill: 'paper', stroke: 'hair', strokeWidth: 1 } as const;
  const fill = content?.missing ? 'ink-3' : 'ink-2';
  const lift = (base: number) => base - foot - gap - descent - (lines.length - 1) * lineHeight;
  return {
    shapeAbove: foot,
    above: words === '' ? foot : foot + gap + lines.length * lineHeight,
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

export function placeCell(cell: ColumnCell, scale: ColumnScale, measure: Measure): PlacedCell {
  const content = cell.row.cells[cell.column];
  return content?.value === undefined
    ? placeAbsence(cell, content, scale, measure)
    : placeColumn(cell, content.value, content.text, scale);
}
