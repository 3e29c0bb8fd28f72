import type { TypedAnswers } from './fill-file.ts';
import { parseCsv } from './csv.ts';

const quote = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Fills in a table with one row per cluster (`template --many`, as CSV with commas). Its second row holds the field
 * keys. Rows without answers are removed, as an agency would do.
 * @throws Error for a cluster or field that is not in the table
 */
export function fillTable(text: string, answers: ReadonlyMap<string, TypedAnswers>): string {
  const [labels = [], keys = [], ...rows] = parseCsv(text);
  const at = (list: readonly string[], name: string): number => {
    const found = list.indexOf(name);
    if (found < 0) throw new Error(`no ${name} in the table`);
    return found;
  };
  const ids = rows.map(([id = '']) => id);
  const filled = [...answers].map(([id, typed]) => {
    const row = [...(rows[at(ids, id)] ?? [])];
    for (const [key, answer] of Object.entries(typed)) row[at(keys, key)] = String(answer);
    return row;
  });
  return [labels, keys, ...filled].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}
