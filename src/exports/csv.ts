/** A cell of a table: text or number; undefined for a value that is not reported. */
export type Cell = string | number | undefined;

/**
 * Writes CSV as spreadsheets open it: comma, decimal point, CRLF, UTF-8 with BOM.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = defuseFormula(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Puts an apostrophe before text that begins like a formula. */
export function defuseFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The same as an address that downloads without a server or script. */
export function toCsvAddress(rows: readonly (readonly Cell[])[]): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(rows))}`;
}
