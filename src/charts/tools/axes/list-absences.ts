import { textSize, type ChartData, type Measure } from '../model/chart-data.ts';
import type { TextMark } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';
import { baselineBelow, lineHeight, setWords } from '../words/text-block.ts';

/** Row labels as a list; three or more consecutive periods as "first–last". */
function nameRows(data: ChartData, rows: readonly number[], rangeSign?: string): string {
  const label = (index: number) => data.rows[index]?.label ?? '';
  const names: string[] = [];
  // Only labels with numbers, such as years, imply what lies between.
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
 * Reasons for missing values, from the cells: "2009, 2011: not reported". The column is named if another one has
 * a value there.
 * @param columns indices of the drawn columns
 * @param rangeSign joins neighbours if rows are periods: "2009–2011"
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

/** Notes below a drawing, each on a new line; `height` is their total. */
export function placeNotes(
  notes: readonly string[],
  top: number,
  width: number,
  measure: Measure,
): { readonly marks: TextMark[]; readonly height: number } {
  let y = top;
  const marks = notes.map((note): TextMark => {
    const lines = wrapText(note, width, textSize, measure);
    const mark: TextMark = setWords(lines, 0, baselineBelow(y), { fill: 'ink-3' });
    y += lines.length * lineHeight + 2;
    return mark;
  });
  return { marks, height: y - top };
}
