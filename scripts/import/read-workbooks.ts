import { readFileSync } from 'node:fs';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { Workbook } from '../../src/importers/workbook/model.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';

/** Workbooks by the path under which they were given, and remarks on those that cannot be read. */
export function readWorkbooks(paths: readonly string[]) {
  const workbooks: { file: string; workbook: Workbook }[] = [];
  const remarks: CellRemark[] = [];
  for (const path of paths) {
    const reading = readWorkbook(readFileSync(path), path);
    if (reading.workbook) {
      workbooks.push({ file: path, workbook: reading.workbook });
      remarks.push(...reading.remarks);
    } else remarks.push(reading.refusal);
  }
  return { workbooks, remarks };
}
