import { keepsWords } from '../../tools/words/text-block.ts';
import { textSize, type Measure } from '../../tools/model/chart-data.ts';
import type { TextMark } from '../../tools/model/scene.ts';
import type { PlacedSeries } from './draw-series.ts';

const above = 9;
const below = 19;

/**
 * Print each value of a series at its point: above at a peak of the line, below in a hollow, so that the line
 * does not cross the words.
 * @returns undefined if two neighbours would touch
 */
export function printAll(
  series: PlacedSeries,
  measure: Measure,
  width: number,
): TextMark[] | undefined {
  const marks: TextMark[] = [];
  let free = 0;
  for (const [index, { row, x, y }] of series.points.entries()) {
    const text = row.cells[series.column]?.text ?? '';
    if (y === undefined) continue;
    const weight = row.accent ? 600 : 400;
    const half = measure(text, textSize, weight) / 2;
    if (x - half < free || x + half > width || !keepsWords(text, width, measure)) return undefined;
    free = x + half + 6;
    const near = [series.points[index - 1]?.y, series.points[index + 1]?.y].flatMap((other) =>
      other === undefined ? [] : [other],
    );
    // y grows downwards: neighbours higher on average make a hollow.
    const hollow = near.length > 0 && near.reduce((sum, other) => sum + other - y, 0) < 0;
    marks.push({
      type: 'text',
      x,
      y: hollow ? y + below : y - above,
      lines: [text],
      size: textSize,
      weight,
      anchor: 'middle',
      halo: true,
      row: row.id,
      column: series.column,
      series: series.id,
    });
  }
  return marks;
}
