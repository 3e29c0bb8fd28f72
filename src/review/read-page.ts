import { damaged } from '../importers/workbook/refusal.ts';

const isRow = (row: unknown): row is string[] =>
  Array.isArray(row) && row.every((cell) => typeof cell === 'string');

/**
 * Rows of a round that was filled in and saved as a page. Nothing of the page is run or shown.
 * @throws Refusal if it holds none
 */
export function readPageRows(bytes: Uint8Array, file: string): string[][] {
  const html = new TextDecoder().decode(bytes);
  const start = '<script type="application/json" id="review">';
  const from = html.indexOf(start);
  const to = html.indexOf('</script>', from);
  if (from < 0 || to < 0) throw damaged(file);
  let rows: unknown;
  try {
    rows = JSON.parse(html.slice(from + start.length, to));
  } catch {
    throw damaged(file);
  }
  if (!Array.isArray(rows) || !rows.every(isRow)) throw damaged(file);
  return rows;
}
