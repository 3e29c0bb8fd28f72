/** Text or number; undefined for a value that is not reported. */
export type Cell = string | number | undefined;

/** Column delimiter and decimal mark. */
interface Separators {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

const plainSeparators: Separators = { delimiter: ',', decimal: '.' };

/**
 * Write CSV for spreadsheets: CRLF, UTF-8 with BOM, comma and decimal point by default. Text that a spreadsheet
 * would run as a formula gets a leading apostrophe (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly Cell[])[], separators = plainSeparators): string {
  return `\uFEFF${toBareCsv(rows, separators)}`;
}

/**
 * CSV without the byte order mark, for programs: RFC 4180 has none, and Table Schema readers take it for part of
 * the first column's name.
 */
export function toBareCsv(
  rows: readonly (readonly Cell[])[],
  separators = plainSeparators,
): string {
  const lines = rows.map((row) =>
    row.map((cell) => writeCell(cell, separators)).join(separators.delimiter),
  );
  return `${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: Cell, { delimiter, decimal }: Separators): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = defuseFormula(cell);
  // Quote a delimiter within a text.
  const parts = delimiter === ',' ? /[",\r\n]/ : /[",;\r\n]/;
  return parts.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Prefix text that begins like a formula with an apostrophe. */
export function defuseFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/**
 * CSV as a data address, for a download without server or script.
 * @param decimal the language's decimal mark: if it is a comma, spreadsheets expect semicolons between columns
 */
export function toCsvAddress(rows: readonly (readonly Cell[])[], decimal = '.'): string {
  const separators: Separators = decimal === ',' ? { delimiter: ';', decimal } : plainSeparators;
  return `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(rows, separators))}`;
}
