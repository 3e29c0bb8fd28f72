import { firstDate, dateNumber } from '../../exports/workbook/dates.ts';
import { fitText, longestText } from '../../exports/workbook/limits.ts';
import type {
  Cell as WrittenCell,
  CellRange,
  CellStyle,
  DressedCell,
  Row,
  Sheet as WrittenSheet,
  Workbook as WrittenWorkbook,
} from '../../exports/workbook/model.ts';
import { marksSheet } from '../../importers/form/form-marks.ts';
import type { CellRemark } from '../../importers/remark.ts';
import type { Cell, Sheet, Workbook } from '../../importers/workbook/model.ts';

/** A remark that was put into words. */
export interface WordedRemark {
  readonly sheet?: string | undefined;
  /** From 1; a remark on a whole file or sheet has none. */
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly severity: CellRemark['severity'];
  readonly message: string;
}

/** Widths of columns, in digits: the file does not tell what they were. */
const [narrowest, widest] = [10, 44];

/** A day as a spreadsheet can hold it: others, and times without a day, stay the text that was seen. */
function isWritable(date: string): boolean {
  try {
    return dateNumber(date) >= firstDate;
  } catch {
    return false;
  }
}

/** What stood in a cell: its value alone, of a formula its result. */
function copyCell(cell: Cell): DressedCell {
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, ...(cell.percent && { format: 'percent' }) };
    case 'boolean':
      return { value: cell.value };
    case 'date':
      return isWritable(cell.value)
        ? { value: { date: cell.value }, format: 'date' }
        : { value: cell.text };
    case 'error':
      return { value: cell.text };
    case 'text':
      return { value: fitText(cell.value, longestText), format: 'text' };
  }
}

function markCell(cell: DressedCell, remarks: readonly WordedRemark[]): DressedCell {
  const faulty = remarks.some(({ severity }) => severity === 'error');
  const note = remarks.map(({ message }) => message).join('\n\n');
  return { ...cell, style: faulty ? 'faulty' : 'suspicious', note: fitText(note, longestText) };
}

/** In a form of ours: the hidden keys, the labels, the answers, and how they are given. */
const [keyColumn, labelColumn, answerColumn, hintColumn] = [1, 2, 3, 4];

/** What a cell of a form of ours looks like; what the file itself says of looks is not read. */
function styleInForm(cells: readonly Cell[], { row, column, text }: Cell): CellStyle | undefined {
  if (row === 1) return 'title';
  if (cells.some((cell) => cell.column === keyColumn)) {
    if (column === answerColumn) return 'input';
    return column === hintColumn ? 'explanation' : undefined;
  }
  if (cells.length > 1) return 'heading';
  if (column !== labelColumn) return undefined;
  return /^\d+\. /.test(text) ? 'question' : 'explanation';
}

/** The cells of a row of a form, also those of answers that were left empty. */
function copyFormRow(cells: readonly Cell[]): WrittenCell[] {
  const row: WrittenCell[] = [];
  if (cells.some(({ column }) => column === keyColumn)) row[answerColumn - 1] = { style: 'input' };
  for (const cell of cells) {
    const style = styleInForm(cells, cell);
    row[cell.column - 1] = { ...copyCell(cell), ...(style && { style }) };
  }
  return row;
}

function copyPlainRow(cells: readonly Cell[]): WrittenCell[] {
  const row: WrittenCell[] = [];
  for (const cell of cells) row[cell.column - 1] = copyCell(cell);
  return row;
}

/** The cells of a row with the remarks on them, also on those that are empty. */
function copyRow(
  cells: readonly Cell[],
  remarks: ReadonlyMap<number, readonly WordedRemark[]>,
  inForm: boolean,
): WrittenCell[] {
  const row = inForm ? copyFormRow(cells) : copyPlainRow(cells);
  for (const [column, told] of remarks) {
    const cell = row[column - 1];
    row[column - 1] = markCell(typeof cell === 'object' ? cell : {}, told);
  }
  return Array.from(row);
}

function columnsOf({ rows, hiddenColumns }: Sheet): WrittenSheet['columns'] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      const longest = Math.max(widths[column - 1] ?? narrowest, text.length + 2);
      widths[column - 1] = Math.min(widest, longest);
    }
  }
  return Array.from(widths, (width = narrowest, at) => ({
    width,
    ...(hiddenColumns.includes(at + 1) && { hidden: true }),
  }));
}

function copySheet(sheet: Sheet, remarks: readonly WordedRemark[], ofForm: boolean): WrittenSheet {
  const inForm = ofForm && !sheet.hidden && sheet.hiddenColumns.includes(keyColumn);
  const ofRow = Map.groupBy(remarks, ({ row = 1 }) => row);
  const filled = new Map(sheet.rows.map((row) => [row.row, row]));
  const numbers = [...filled.keys(), ...ofRow.keys()];
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const rows = Array.from({ length: last }, (_, at): Row => {
    const row = filled.get(at + 1);
    const told = Map.groupBy(ofRow.get(at + 1) ?? [], ({ column = 1 }) => column);
    return { cells: copyRow(row?.cells ?? [], told, inForm), ...(row?.hidden && { hidden: true }) };
  });
  return {
    name: sheet.name,
    ...(sheet.name === marksSheet ? { hidden: 'very' } : sheet.hidden && { hidden: true }),
    columns: columnsOf(sheet) ?? [],
    rows,
    merges: sheet.merges.map(({ top, left, bottom, right }): CellRange => ({
      row: top - 1,
      column: left - 1,
      toRow: bottom - 1,
      toColumn: right - 1,
    })),
  };
}

/**
 * A copy of a workbook with values only, to be sent back: what has to be mended is coloured and says
 * why. A remark without a place stands on the first cell of its sheet, or of the first one.
 */
export function markedCopy(
  { sheets }: Workbook,
  remarks: readonly WordedRemark[],
): WrittenWorkbook {
  const first = sheets.find(({ hidden }) => !hidden)?.name;
  const known = new Set(sheets.map(({ name }) => name));
  const ofSheet = Map.groupBy(remarks, ({ sheet = '' }) => (known.has(sheet) ? sheet : first));
  return {
    sheets: sheets.map((sheet) =>
      copySheet(sheet, ofSheet.get(sheet.name) ?? [], known.has(marksSheet)),
    ),
  };
}
