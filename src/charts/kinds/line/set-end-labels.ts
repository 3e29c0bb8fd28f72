import { lineHeight, setWords } from '../../tools/words/text-block.ts';
import { textSize, type Measure } from '../../tools/model/chart-data.ts';
import type { Mark, Paint } from '../../tools/model/scene.ts';
import { spreadLabels } from '../../tools/labels/spread-labels.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { hasPlace, type PlacedSeries } from './draw-series.ts';

export interface LineEnd {
  readonly x: number;
  readonly y: number;
  readonly row: string;
  readonly column: number;
  readonly series: string;
  readonly paint: Paint;
  readonly text: string;
  readonly name?: string;
}

export interface EndLabels {
  /** Including leaders. */
  readonly width: number;
  readonly height: number;
  /**
   * @param ends at their final positions
   * @param edge of the plot on the side of the labels
   */
  place(ends: readonly LineEnd[], edge: number, top: number, bottom: number): Mark[];
}

const lead = 12;
const gap = 6;

const round = (value: number) => Math.round(value * 10) / 10;

/** A leader starting within the plot is dotted, to distinguish it from a line of the axis. */
const leaderStyle = (end: LineEnd, edge: number) =>
  Math.abs(end.x - edge) < 1
    ? ({ stroke: end.paint, strokeWidth: 1 } as const)
    : ({ stroke: 'line', strokeWidth: 1, dash: '1 3' } as const);

interface MeasuredLabels {
  readonly side: 'left' | 'right';
  /** Whether names are below the values instead of next to them. */
  readonly stacked: boolean;
  readonly values: number;
  readonly namesOf: (end: LineEnd) => readonly string[];
}

function drawEndLabel(end: LineEnd, y: number, edge: number, labels: MeasuredLabels): Mark[] {
  const { side, stacked, values, namesOf } = labels;
  const direction = side === 'right' ? 1 : -1;
  const x = edge + direction * lead;
  const { row, column, series } = end;
  const baseline = y + 0.36 * textSize;
  const leader = [
    `M${round(end.x + direction * 5)} ${round(end.y)}`,
    `L${round(edge + direction * 3)} ${round(end.y)}`,
    `L${round(x - direction * 3)} ${round(y)}`,
  ];
  const value: Mark = setWords([end.text], x, baseline, {
    weight: 600,
    anchor: side === 'right' ? 'start' : 'end',
    row,
    column,
    series,
  });
  const name: Mark = setWords(
    namesOf(end),
    stacked ? x : x + values + gap,
    stacked ? baseline + lineHeight : baseline,
    { fill: 'ink-2', series },
  );
  return [
    { type: 'path', d: leader.join(''), ...leaderStyle(end, edge), series },
    value,
    ...(name.lines.length > 0 ? [name] : []),
  ];
}

/**
 * Measure the labels on one side of the lines; they are then spread without overlap, each with a leader to its
 * end.
 * @param nameWidth space for names; 0 leaves them out
 * @param stacked names below the values instead of next to them
 */
export function setEndLabels(
  ends: readonly LineEnd[],
  side: 'left' | 'right',
  nameWidth: number,
  stacked: boolean,
  measure: Measure,
): EndLabels {
  const namesOf = (end: LineEnd) =>
    nameWidth > 0 && end.name ? wrapText(end.name, nameWidth, textSize, measure) : [];
  const widest = (lines: readonly string[]) =>
    Math.max(0, ...lines.map((line) => measure(line, textSize)));
  const values = Math.max(0, ...ends.map(({ text }) => measure(text, textSize, 600)));
  const names = Math.max(0, ...ends.map((end) => widest(namesOf(end))));
  const inner = stacked ? Math.max(values, names) : values + (names > 0 ? gap + names : 0);
  const lineCount = (end: LineEnd) =>
    stacked ? 1 + namesOf(end).length : Math.max(1, namesOf(end).length);
  const heights = ends.map((end) => lineCount(end) * lineHeight + (ends.length > 1 ? 3 : 0));
  const labels: MeasuredLabels = { side, stacked, values, namesOf };
  return {
    width: ends.length > 0 ? lead + inner : 0,
    height: heights.reduce((sum, height) => sum + height, 0),
    place: (placed, edge, top, bottom) => {
      // The first line of a label, not its middle, is aligned with the end of its line.
      const middles = spreadLabels(
        placed.map(({ y }, index) => y - lineHeight / 2 + (heights[index] ?? 0) / 2),
        heights,
        top,
        bottom,
      );
      return placed.flatMap((end, index) => {
        const y = (middles[index] ?? end.y) - (heights[index] ?? 0) / 2 + lineHeight / 2;
        return drawEndLabel(end, y, edge, labels);
      });
    },
  };
}

/** @param named whether to include the name of the series */
export function findEnds(
  all: readonly PlacedSeries[],
  side: 'left' | 'right',
  named: boolean,
): LineEnd[] {
  return all.flatMap((series) => {
    const drawn = series.points.filter(hasPlace);
    const end = side === 'left' ? drawn[0] : drawn.at(-1);
    const cell = end?.row.cells[series.column];
    if (!end || !cell) return [];
    // A single value has one end only.
    if (side === 'left' && drawn.length === 1) return [];
    return [
      {
        x: end.x,
        y: end.y,
        row: end.row.id,
        column: series.column,
        series: series.id,
        paint: series.paint,
        text: cell.text,
        name: named ? series.name : undefined,
      },
    ];
  });
}
