/** A cell of a table: text or number; undefined for a value that is not reported. */
export type Cell = string | number | undefined;

/** The signs of a CSV file: between columns, and before decimals. */
interface Signs {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

const plainSigns: Signs = { delimiter: ',', decimal: '.' };

/**
 * Writes CSV as spreadsheets open it: comma and decimal point unless other signs are given, CRLF,
 * UTF-8 with BOM. Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP,
 * CSV injection).
 */
export function toCsv(rows: readonly (readonly Cell[])[], signs = plainSigns): string {
  return `\uFEFF${toBareCsv(rows, signs)}`;
}

/**
 * The same without the byte order mark, as programs read it: RFC 4180 knows none, and readers of
 * Table Schema take it for a part of the first column's name.
 */
export function toBareCsv(rows: readonly (readonly Cell[])[], signs = plainSigns): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell, signs)).join(signs.delimiter));
  return `${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: Cell, { delimiter, decimal }: Signs): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = defuseFormula(cell);
  // A comma within a text must not look like one that parts columns.
  const parts = delimiter === ',' ? /[",\r\n]/ : /[",;\r\n]/;
  return parts.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Puts an apostrophe before text that begins like a formula. */
export function defuseFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/**
 * The same as an address that downloads without a server or script.
 * @param decimal the sign before decimals of the language: where it is a comma, spreadsheets part
 *   columns with semicolons
 */
export function toCsvAddress(rows: readonly (readonly Cell[])[], decimal = '.'): string {
  const signs: Signs = decimal === ',' ? { delimiter: ';', decimal } : plainSigns;
  return `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(rows, signs))}`;
}
