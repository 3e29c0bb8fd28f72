import type { Cell } from '../../exports/csv.ts';

/** A number if the text is a plain one, otherwise the text with its white space joined. */
export function toCell(text: string): Cell {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  return /^-?\d+(\.\d+)?$/.test(plain) && String(Number(plain)) === plain ? Number(plain) : plain;
}

/** Parse CSV as the site writes it: commas, double quotes, and CRLF after each row. */
export function readCsv(text: string): Cell[][] {
  const rows: Cell[][] = [];
  let cells: Cell[] = [];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    // The apostrophe before what a spreadsheet would run as a formula is added again when it is written.
    const cell = (quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
    cells.push(cell === '' ? undefined : quoted === undefined ? toCell(cell) : cell);
    if (end === ',') continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
