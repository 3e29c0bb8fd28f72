import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isZip } from '../../src/importers/workbook/file-kind.ts';
import { workbookLimits } from '../../src/importers/workbook/limits.ts';
import { openPackage } from '../../src/importers/workbook/package/open-package.ts';
import { Refusal } from '../../src/importers/workbook/refusal.ts';
import { refuseLarge, readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { uncomputed } from '../../src/review/cell-error.ts';
import { readGrid } from '../../src/review/grid.ts';
import type { ReturnedRound } from '../../src/review/model.ts';
import { addComments, mostColumns, readCellComments } from '../../src/review/read-comments.ts';
import { readDocumentRows } from '../../src/review/read-document.ts';
import { readPageRows } from '../../src/review/read-page.ts';
import { readXliff } from '../../src/review/read-xliff.ts';

/** Far above any round. */
const limits = {
  bytes: 40_000_000,
  unpackedBytes: 200_000_000,
  rows: 100_000,
  cells: 800_000,
  parts: 2_000,
};

/** A returned file, or why it cannot be read. */
export type RoundReading =
  | { readonly round: ReturnedRound; readonly refusal?: undefined }
  | { readonly refusal: CellRemark };

function readSheet(bytes: Uint8Array, file: string): RoundReading {
  const reading = readWorkbook(bytes, file, { limits, dropStruck: true });
  if (!reading.workbook) return { refusal: reading.refusal };
  const comments = isZip(bytes)
    ? readCellComments(openPackage(bytes, { ...workbookLimits, ...limits }))
    : undefined;
  const remarks: string[] = [];
  const rows = reading.workbook.sheets.flatMap((sheet) => {
    const said = comments?.get(sheet.name);
    const shown = new Set(sheet.rows.map(({ row }) => row));
    for (const [place, texts] of said ?? []) if (!shown.has(place)) remarks.push(...texts);
    return sheet.rows.map(({ row: place, cells }) => {
      const row: string[] = [];
      const beyond: string[] = [];
      for (const { column, kind, value, text } of cells) {
        if (column > mostColumns) {
          beyond.push(text);
          continue;
        }
        row[column - 1] = kind === 'text' ? value : kind === 'error' ? text || uncomputed : text;
      }
      const filled = Array.from(row, (cell) => cell ?? '');
      return addComments(filled, [...beyond, ...(said?.get(place) ?? [])]);
    });
  });
  return { round: readGrid(rows, remarks) };
}

/** Advice on workbooks does not help with other files. */
const forWorkbooks: ReadonlySet<string> = new Set(['workbook.damaged', 'workbook.entities']);

/** Readers of what is no workbook, by ending. */
const readers: ReadonlyMap<string, (bytes: Buffer, file: string) => ReturnedRound> = new Map([
  [
    '.docx',
    (bytes) => {
      const { rows, outside } = readDocumentRows(bytes);
      return readGrid(rows, outside);
    },
  ],
  ['.htm', (bytes, file) => readGrid(readPageRows(bytes, file))],
  ['.html', (bytes, file) => readGrid(readPageRows(bytes, file))],
  // Files of translation programs, too, are XLIFF of a version that they can save.
  ...['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff'].map(
    (ending) => [ending, readXliff] as const,
  ),
]);

/** Files of word processors that have to be saved again. */
const otherDocuments: ReadonlySet<string> = new Set(['.odt', '.doc', '.rtf']);

/** Read a returned round: a workbook, a Word file, a page or XLIFF, by its ending. */
export function readRound(path: string): RoundReading {
  const file = basename(path);
  const ending = extname(path).toLowerCase();
  if (otherDocuments.has(ending))
    return {
      refusal: { file, code: 'command.review.asDocument', values: {}, severity: 'error' },
    };
  const bytes = readFileSync(path);
  if (bytes.length > limits.bytes) return { refusal: refuseLarge(file, limits) };
  const read = readers.get(ending);
  try {
    return read ? { round: read(bytes, file) } : readSheet(bytes, file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { values } = error;
    const code = read && forWorkbooks.has(error.code) ? 'command.review.damaged' : error.code;
    return { refusal: { file, code, values, severity: 'error' } };
  }
}
