import { firstDate, dateNumber } from '../../exports/workbook/dates.ts';
import { fitText, longestText } from '../../exports/workbook/limits.ts';
import type {
  Cell as WrittenCell,
  CellStyle,
  Column,
  DressedCell,
  Row,
  Sheet as WrittenSheet,
  Workbook as WrittenWorkbook,
} from '../../exports/workbook/model.ts';
import { marksSheet } from '../../importers/form/form-marks.ts';
import type { CellRemark } from '../../importers/remark.ts';
import type { Cell, Sheet, Workbook } from '../../importers/workbook/model.ts';
import { copyArea, copyValidations, type FieldFormats, fieldFormats } from './copy-rules.ts';

/** Remark as text. */
export interface WordedRemark {
  readonly sheet?: string | undefined;
  /** From 1; undefined for a remark on a whole file or sheet. */
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly severity: CellRemark['severity'];
  readonly message: string;
}

/** Bounds of column widths, in digits, if the file states none. */
const [narrowest, widest] = [10, 44];

/** Whether a spreadsheet can hold the day; others, and times without a day, stay the text shown. */
function isWritable(date: string): boolean {
  try {
    return dateNumber(date) >= firstDate;
  } catch {
    return false;
  }
}

/** Value of a cell alone; the result of a formula. */
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

/** Columns of a generated form: hidden keys, labels, answers and hints. */
const [keyColumn, labelColumn, answerColumn, hintColumn] = [1, 2, 3, 4];

/** Style of a generated form's cell; the file's formatting is not read. */
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

/**
 * Answer in the format of its field, so that its correction is read as in the form. A date keeps its format, or
 * it would be unreadable.
 */
function copyAnswer(cell: Cell, fields: FieldFormats): DressedCell {
  const copied = copyCell(cell);
  const format = fields.at(cell.row, cell.column);
  return format && cell.kind !== 'date' ? { ...copied, format } : copied;
}

/** Cells of a form row, including unanswered fields. */
function copyFormRow(row: number, cells: readonly Cell[], fields: FieldFormats): WrittenCell[] {
  const copied: WrittenCell[] = [];
  if (cells.some(({ column }) => column === keyColumn)) {
    const format = fields.at(row, answerColumn);
    copied[answerColumn - 1] = { style: 'input', ...(format && { format }) };
  }
  for (const cell of cells) {
    const style = styleInForm(cells, cell);
    copied[cell.column - 1] = { ...copyAnswer(cell, fields), ...(style && { style }) };
  }
  return copied;
}

function copyPlainRow(row: number, cells: readonly Cell[], fields: FieldFormats): WrittenCell[] {
  const copied: WrittenCell[] = [];
  for (const cell of cells) {
    const isField = fields.at(row, cell.column) !== undefined;
    copied[cell.column - 1] = { ...copyAnswer(cell, fields), ...(isField && { style: 'input' }) };
  }
  return copied;
}

/** Cells of a row with their remarks, including empty cells with a remark. */
function copyRow(
  row: number,
  cells: readonly Cell[],
  remarks: ReadonlyMap<number, readonly WordedRemark[]>,
  { inForm, fields }: Fields,
): WrittenCell[] {
  const copied = inForm ? copyFormRow(row, cells, fields) : copyPlainRow(row, cells, fields);
  for (const [column, told] of remarks) {
    const cell = copied[column - 1];
    const format = fields.at(row, column);
    const empty: DressedCell = format ? { format } : {};
    copied[column - 1] = markCell(typeof cell === 'object' ? cell : empty, told);
  }
  return Array.from(copied);
}

/** Fields of a sheet; none outside generated forms. */
interface Fields {
  /** Whether there is one field per line. */
  readonly inForm: boolean;
  readonly fields: FieldFormats;
}

/** Column widths from the file, otherwise fitted to the contents. */
function columnsOf({ rows, hiddenColumns, setup }: Sheet, fields: FieldFormats): Column[] {
  const widths: number[] = [];
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      const longest = Math.max(widths[column - 1] ?? narrowest, text.length + 2);
      widths[column - 1] = Math.min(widest, longest);
    }
  }
  return Array.from(widths, (fitting = narrowest, at) => {
    const column = at + 1;
    const told = setup?.widths.find(({ first, last }) => first <= column && column <= last);
    const format = fields.ofColumn(column);
    return {
      width: told?.width ?? fitting,
      ...(hiddenColumns.includes(column) && { hidden: true }),
      ...(format && { style: 'input', format }),
    };
  });
}

/** Visibility of a sheet in the copy, as in the workbook. */
function hiddenAs({ name, hidden, setup }: Sheet): WrittenSheet['hidden'] {
  if (name === marksSheet || setup?.veryHidden) return 'very';
  return hidden ? true : undefined;
}

function copySheet(
  sheet: Sheet,
  remarks: readonly WordedRemark[],
  sheets: ReadonlySet<string>,
): WrittenSheet {
  const ofForm = sheets.has(marksSheet) && !sheet.hidden;
  const inForm = ofForm && sheet.hiddenColumns.includes(keyColumn);
  const fields = fieldFormats(ofForm ? (sheet.setup?.validations ?? []) : []);
  const ofRow = Map.groupBy(remarks, ({ row = 1 }) => row);
  const filled = new Map(sheet.rows.map((row) => [row.row, row]));
  const numbers = [...filled.keys(), ...ofRow.keys()];
  const last = numbers.reduce((max, number) => Math.max(max, number), 0);
  const rows = Array.from({ length: last }, (_, at): Row => {
    const row = filled.get(at + 1);
    const told = Map.groupBy(ofRow.get(at + 1) ?? [], ({ column = 1 }) => column);
    const cells = copyRow(at + 1, row?.cells ?? [], told, { inForm, fields });
    return { cells, ...(row?.hidden && { hidden: true }) };
  });
  const { frozen, isProtected, withoutGrid } = sheet.setup ?? {};
  const hidden = hiddenAs(sheet);
  return {
    name: sheet.name,
    ...(hidden && { hidden }),
    columns: columnsOf(sheet, fields),
    rows,
    merges: sheet.merges.map(copyArea),
    validations: copyValidations(sheet, sheets),
    ...(frozen && { frozen }),
    ...(withoutGrid && { gridLines: false }),
    // In generated forms only, where answers and corrections remain editable.
    ...(inForm && isProtected && { protected: true }),
  };
}

/**
 * Values-only copy of a workbook, to be sent back: cells to correct are coloured and annotated. Drop-down lists
 * and other cell rules are kept, except formulas. A remark without a place is put on the first cell of its
 * sheet, or of the first sheet.
 */
export function markedCopy(
  { sheets }: Workbook,
  remarks: readonly WordedRemark[],
): WrittenWorkbook {
  const first = sheets.find(({ hidden }) => !hidden)?.name;
  const known = new Set(sheets.map(({ name }) => name));
  const ofSheet = Map.groupBy(remarks, ({ sheet = '' }) => (known.has(sheet) ? sheet : first));
  return {
    sheets: sheets.map((sheet) => copySheet(sheet, ofSheet.get(sheet.name) ?? [], known)),
  };
}
