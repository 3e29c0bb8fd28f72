import { readWorkbook, type ReadOptions } from '../../src/importers/workbook/read-workbook.ts';
import type { Cell, Sheet, Workbook } from '../../src/importers/workbook/model.ts';
import type { CellRemark } from '../../src/importers/remark.ts';

/** Read a file that must be readable. */
export function readGood(
  bytes: Uint8Array,
  options?: ReadOptions,
): { workbook: Workbook; remarks: readonly CellRemark[] } {
  const reading = readWorkbook(bytes, 'form', options);
  if (!reading.workbook) throw new Error(`refused: ${reading.refusal.code}`);
  return reading;
}

/** Error code of a file that must be refused. */
export function readBad(bytes: Uint8Array, options?: ReadOptions): string {
  const reading = readWorkbook(bytes, 'form', options);
  return reading.workbook ? 'read' : reading.refusal.code;
}

/** The first sheet of a file. */
export function readSheetOf(bytes: Uint8Array): Sheet {
  const [sheet] = readGood(bytes).workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** By address. */
export function cellsOf(sheet: Sheet): Record<string, Omit<Cell, 'address' | 'row' | 'column'>> {
  return Object.fromEntries(
    sheet.rows
      .flatMap(({ cells }) => cells)
      .map(({ address, row: _row, column: _column, ...cell }) => [address, cell]),
  );
}

/** Of the first sheet, by address. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  const cells = readSheetOf(bytes).rows.flatMap((row) => row.cells);
  return Object.fromEntries(cells.map(({ address, text }) => [address, text]));
}
