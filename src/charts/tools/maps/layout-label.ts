import { type Measure, textSize } from '../model/chart-data.ts';
import type { Mark, Paint, TextMark } from '../model/scene.ts';
import { lineHeight, setWords } from '../words/text-block.ts';
import { wrapText } from '../words/wrap-text.ts';

/** Distance from the top of a line to its baseline. */
const ascent = 0.95 * textSize;

/** The text of a cell, or a count of marks. */
export interface LabelValue {
  readonly text: string;
  readonly column?: number;
  /** Legend axis, drawn as a small arrow before it. */
  readonly axis?: 'x' | 'y';
  /** Grey words instead of a number. */
  readonly absent?: boolean;
}

export interface LabelText {
  readonly name: string;
  readonly row?: string;
  readonly values: readonly LabelValue[];
  readonly accent?: boolean;
  /** Not bold, for names in lists. */
  readonly plain?: boolean;
}

export interface LabelLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly number[];
  draw(x: number, y: number, halo: boolean): Mark[];
}

const valueGap = 6;
const arrowWidth = 12;

function drawArrow(axis: 'x' | 'y', x: number, base: number, halo: boolean): Mark[] {
  const y = base - 4.5;
  const round = (value: number) => Math.round(value * 10) / 10;
  const d =
    axis === 'x'
      ? `M${round(x)},${round(y)}h8m-3,-3l3,3l-3,3`
      : `M${round(x + 4)},${round(y + 4)}v-8m-3,3l3,-3l3,3`;
  const rim: Mark[] = halo ? [{ type: 'path', d, stroke: 'paper', strokeWidth: 3.5 }] : [];
  return [...rim, { type: 'path', d, stroke: 'ink-2', strokeWidth: 1 }];
}

interface Piece {
  readonly x: number;
  readonly line: number;
  readonly lines: readonly string[];
  readonly value?: LabelValue;
}

/** On one line if name and values fit, otherwise with the values below. Nothing is cut. */
export function layoutLabel(text: LabelText, maxWidth: number, measure: Measure): LabelLayout {
  const weight = text.plain ? 400 : 600;
  const name = text.name === '' ? [] : wrapText(text.name, maxWidth, textSize, measure, weight);
  const widths = name.map((line) => measure(line, textSize, weight));
  const pieces: Piece[] = name.length > 0 ? [{ x: 0, line: 0, lines: name }] : [];
  for (const value of text.values) {
    const indent = value.axis ? arrowWidth : 0;
    const lines = wrapText(value.text, maxWidth - indent, textSize, measure);
    const all = lines.map((line) => indent + measure(line, textSize));
    const end = widths.at(-1) ?? Number.POSITIVE_INFINITY;
    const beside = lines.length === 1 && end + valueGap + (all[0] as number) <= maxWidth;
    const x = beside ? end + valueGap : 0;
    if (beside) widths[widths.length - 1] = x + (all[0] as number);
    else widths.push(...all);
    pieces.push({ x: x + indent, line: widths.length - lines.length, lines, value });
  }
  const { row, accent } = text;
  return {
    width: Math.max(...widths),
    height: widths.length * lineHeight,
    lines: widths,
    draw: (x, y, halo) =>
      pieces.flatMap(({ x: dx, line, lines, value }): Mark[] => {
        const base = y + ascent + line * lineHeight;
        const fill: Paint = value?.absent ? 'ink-3' : accent ? 'accent' : value ? 'ink-2' : 'ink';
        const mark: TextMark = setWords(lines, x + dx, base, {
          weight: value ? 400 : weight,
          fill,
          ...(row === undefined ? {} : { row }),
          ...(value?.column === undefined ? {} : { column: value.column }),
          ...(halo ? { halo } : {}),
        });
        const arrow = value?.axis ? drawArrow(value.axis, x + dx - arrowWidth, base, halo) : [];
        return [...arrow, mark];
      }),
  };
}
