import type { AuthorKey } from '../../i18n/phrase.ts';
import type { MessageValues } from '../../i18n/translate.ts';
import type { CellRemark } from '../remark.ts';
import { findActiveParts, isLocked } from './active-parts.ts';
import { cellAddress } from './address.ts';
import { type CsvOptions, readCsv } from './csv/read-csv.ts';
import { findPackedKind, isZip, refuseOtherFormats } from './file-kind.ts';
import { type WorkbookLimits, workbookLimits } from './limits.ts';
import type { Workbook } from './model.ts';
import { readOds } from './ods/read-ods.ts';
import { openPackage } from './package/open-package.ts';
import { damaged, Refusal } from './refusal.ts';
import type { SheetRemark } from './sheet-remark.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A parsed file with remarks, or the reason it cannot be read. */
export type WorkbookReading =
  | { readonly workbook: Workbook; readonly remarks: readonly CellRemark[] }
  | { readonly workbook?: undefined; readonly refusal: CellRemark };

export interface ReadOptions extends CsvOptions {
  readonly limits?: WorkbookLimits;
  /** Leave out what is struck through in a workbook of Excel, as its author means it. */
  readonly dropStruck?: boolean;
}

function tooLarge({ bytes }: WorkbookLimits): Refusal {
  return new Refusal('workbook.tooLarge', { limit: Math.round(bytes / 1e6) });
}

/** Remark on a file whose size alone exceeds the limit. */
export function refuseLarge(file: string, limits: WorkbookLimits): CellRemark {
  const { code, values } = tooLarge(limits);
  return { file, code, values, severity: 'error' };
}

/**
 * Read a spreadsheet file: XLSX, ODS or CSV, whatever its extension. Never throws: a broken, locked, oversized
 * or other file is refused with a remark.
 * @param file name to use in remarks
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): WorkbookReading {
  try {
    return readOrRefuse(bytes, file, options);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : damaged(file);
    const { code, values, place } = refusal;
    return { refusal: { file, ...place, code, values, severity: 'error' } };
  }
}

/**
 * The same for tests, which check what is thrown.
 * @throws Refusal, or a RangeError for an address outside the file
 */
export function readOrRefuse(
  bytes: Uint8Array,
  file: string,
  { limits = workbookLimits, dropStruck = false, ...options }: ReadOptions = {},
): WorkbookReading {
  if (bytes.length === 0) throw new Refusal('workbook.empty');
  if (bytes.length > limits.bytes) throw tooLarge(limits);
  if (isZip(bytes)) return readPacked(bytes, file, limits, dropStruck);
  refuseOtherFormats(bytes);
  return readText(bytes, file, limits, options);
}

function readPacked(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits,
  dropStruck: boolean,
): WorkbookReading {
  const source = openPackage(bytes, limits);
  const format = findPackedKind(source);
  if (format === 'ods' && isLocked(source)) throw new Refusal('workbook.encrypted');
  const read = format === 'ods' ? readOds(source, limits) : readXlsx(source, limits, dropStruck);
  if (read.length === 0) throw new Refusal('workbook.noSheet');
  return {
    workbook: { format, sheets: read.map(({ sheet }) => sheet) },
    remarks: [
      ...findActiveParts(source).map((remark) => warnOfFile(file, remark)),
      ...read.flatMap(({ sheet, remarks }) =>
        remarks.map((remark) => warnOfSheet(file, sheet.name, remark)),
      ),
    ],
  };
}

function readText(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits,
  options: CsvOptions,
): WorkbookReading {
  const { sheet, encoding, delimiter, guesses } = readCsv(bytes, limits, options);
  return {
    workbook: { format: 'csv', sheets: [sheet], csv: { encoding, delimiter } },
    remarks: guesses.map((guess) => warnOfFile(file, guess)),
  };
}

function warnOfFile(file: string, told: { code: AuthorKey; values: MessageValues }): CellRemark {
  return { file, ...told, severity: 'warning' };
}

function warnOfSheet(file: string, sheet: string, { code, count, first }: SheetRemark): CellRemark {
  const { row, column } = first;
  return {
    file,
    sheet,
    code,
    values: { count },
    severity: 'warning',
    row,
    ...(column !== undefined && { column, cell: cellAddress(row, column) }),
  };
}
