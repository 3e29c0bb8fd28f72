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

/** A remark that was put into words. */
export interface WordedRemark {
  readonly sheet?: string | undefined;
  /** From 1; a remark on a whole file or sheet has none. */
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly severity: CellRemark['severity'];
  readonly message: string;
}

/** Widths of columns, in digits, where the file does not tell what they were. */
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

/**
 * An answer in the format of its field, whatever was typed: what is typed instead of it is then taken
 * as in the form. A day stays one, or nobody could read it.
 */
function copyAnswer(cell: Cell, fields: FieldFormats): DressedCell {
  const copied = copyCell(cell);
  const format = fields.at(cell.row, cell.column);
  return format && cell.kind !== 'date' ? { ...copied, format } : copied;
}

/** The cells of a row of a form, also those of answers that were left empty. */
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

/** The cells of a row with the remarks on them, also on those that are empty. */
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

/** What a sheet asks: none where it is not one of a form of ours. */
interface Fields {
  /** One field a line? */
  readonly inForm: boolean;
  readonly fields: FieldFormats;
}

/** The width that the file gives a column, else one for what stands in it. */
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

/** What hides a sheet in the copy: the same as in the workbook. */
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
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
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
    // Of a form of ours alone: there answers, and what has to be mended, can be written all the same.
    ...(inForm && isProtected && { protected: true }),
  };
}

/**
 * A copy of a workbook with values only, to be sent back: what has to be mended is coloured and says
 * why. The drop-down lists and other rules of its cells stay, but for those that are formulas. A remark without a place stands on the first cell of its sheet, or of the first one.
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
