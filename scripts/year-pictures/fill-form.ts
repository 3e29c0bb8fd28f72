import type { CellValue, Row, Workbook } from '../../src/exports/workbook/model.ts';

/** By the key of the field. */
export type Filled = Readonly<Record<string, CellValue>>;

/** The first, hidden column has the keys. */
const answerColumn = 2;

function fillRow(row: Row, filled: Filled): Row {
  if (!('length' in row)) return row;
  const [key] = row;
  const value = typeof key === 'string' ? filled[key] : undefined;
  if (value === undefined) return row;
  return Array.from(row, (cell, column) =>
    column === answerColumn ? { ...(typeof cell === 'object' && cell), value } : cell,
  );
}

/** A returned form, with the given answers filled in. */
export function fillForm({ sheets, ...book }: Workbook, filled: Filled): Workbook {
  const [form, ...others] = sheets;
  if (!form) return { ...book, sheets };
  return {
    ...book,
    sheets: [{ ...form, rows: form.rows.map((row) => fillRow(row, filled)) }, ...others],
  };
}
