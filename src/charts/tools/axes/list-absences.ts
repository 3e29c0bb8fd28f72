import { textSize, type ChartData, type Measure } from '../model/chart-data.ts';
import type { TextMark } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';
import { baselineBelow, lineHeight } from '../words/text-block.ts';

/** Labels of rows as a list; three or more in a row as "first–last" if they are periods. */
function nameRows(data: ChartData, rows: readonly number[], rangeSign?: string): string {
  const label = (index: number) => data.rows[index]?.label ?? '';
  const names: string[] = [];
  // Only what is counted up, as years are, lets readers know what lies between.
  const counted = rangeSign !== undefined && rows.every((row) => /\d/u.test(label(row)));
  for (let at = 0; at < rows.length;) {
    const first = rows[at] as number;
    let length = 1;
    while (counted && rows[at + length] === first + length) length++;
    if (length > 2) names.push(`${label(first)}${rangeSign}${label(first + length - 1)}`);
    else for (let step = 0; step < length; step++) names.push(label(first + step));
    at += length;
  }
  return names.join(', ');
}

/**
 * Says which cells have no value, and in the words of the cells why: "2009, 2011: not reported".
 * The column is named when another one has a value there.
 * @param columns indices of the columns that are drawn
 * @param rangeSign joins neighbours where rows are periods: "2009–2011"
 */
export function listAbsences(
  data: ChartData,
  columns: readonly number[],
  rangeSign?: string,
): string[] {
  const byText = new Map<string, Map<number, number[]>>();
  data.rows.forEach((row, index) => {
    for (const column of columns) {
      const cell = row.cells[column];
      if (!cell || cell.value !== undefined) continue;
      const found = byText.get(cell.text) ?? new Map<number, number[]>();
      found.set(column, [...(found.get(column) ?? []), index]);
      byText.set(cell.text, found);
    }
  });
  return [...byText].flatMap(([text, found]) => {
    const alike = new Map<string, { columns: number[]; rows: number[] }>();
    for (const [column, rows] of found) {
      const key = rows.join();
      const known = alike.get(key);
      if (known) known.columns.push(column);
      else alike.set(key, { columns: [column], rows });
    }
    return [...alike.values()].map((each) => {
      const rows = nameRows(data, each.rows, rangeSign);
      if (each.columns.length === columns.length) return `${rows}: ${text}`;
      const heads = each.columns.map((column) => data.columns[column]?.label ?? '').join(', ');
      return `${heads} · ${rows}: ${text}`;
    });
  });
}

/** Sets notes below a drawing, each from a new line; `height` is what they take. */
export function placeNotes(
  notes: readonly string[],
  top: number,
  width: number,
  measure: Measure,
): { readonly marks: TextMark[]; readonly height: number } {
  let y = top;
  const marks = notes.map((note): TextMark => {
    const lines = wrapText(note, width, textSize, measure);
    const mark: TextMark = {
      type: 'text',
      x: 0,
      y: baselineBelow(y),
      lines,
      size: textSize,
      fill: 'ink-3',
    };
    y += lines.length * lineHeight + 2;
    return mark;
  });
  return { marks, height: y - top };
}
