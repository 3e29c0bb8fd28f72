const letters: string[] = [];

/** Letters of a column: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  if (column <= maxColumn) letters[column] = text;
  return text;
}

/** Address of a cell: row 7 of column 3 is C7. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Limits of spreadsheet programs. */
export const maxColumn = 16_384;

export const maxRow = 1_048_576;

/** Row and column of an address; undefined if invalid or beyond the limits. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90 || at > 2) break;
    column = column * 26 + code - 64;
  }
  const digits = address.slice(at);
  const row = Number(digits);
  if (at === 0 || !/^[1-9]\d{0,6}$/.test(digits) || column > maxColumn || row > maxRow) return;
  return { row, column };
}
