import type { AuthorKey } from '../../src/i18n/phrase.ts';
import { readFileSync, statSync } from 'node:fs';
import type { CellRemark } from '../../src/importers/remark.ts';
import { workbookLimits } from '../../src/importers/workbook/limits.ts';
import type { Workbook } from '../../src/importers/workbook/model.ts';
import {
  readWorkbook,
  refuseLarge,
  type WorkbookReading,
} from '../../src/importers/workbook/read-workbook.ts';

/** Read a file. Oversized files are refused without being read. */
function readPath(path: string): WorkbookReading {
  const refuse = (code: AuthorKey): WorkbookReading => ({
    refusal: { file: path, code, values: { example: `${path}/*.xlsx` }, severity: 'error' },
  });
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('import.file.folder');
    if (!stat.isFile()) return refuse('import.file.unreadable');
    if (stat.size > workbookLimits.bytes) return { refusal: refuseLarge(path, workbookLimits) };
    return readWorkbook(readFileSync(path), path);
  } catch {
    return refuse('import.file.unreadable');
  }
}

/** Workbooks by path as given, and remarks on unreadable ones. */
export function readWorkbooks(paths: readonly string[]) {
  const workbooks: { file: string; workbook: Workbook }[] = [];
  const remarks: CellRemark[] = [];
  for (const path of paths) {
    const reading = readPath(path);
    if (reading.workbook) {
      workbooks.push({ file: path, workbook: reading.workbook });
      remarks.push(...reading.remarks);
    } else remarks.push(reading.refusal);
  }
  return { workbooks, remarks };
}
