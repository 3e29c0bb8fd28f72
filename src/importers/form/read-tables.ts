import type { CellRemark } from '../remark.ts';
import type { Workbook } from '../workbook/model.ts';
import type { FormReading } from './filled-form.ts';
import { findHeader } from './find-header.ts';
import type { LabelIndex } from './label-index.ts';
import { readTable } from './read-table.ts';

/** The rows of the tables of a workbook. Hidden sheets and those without a table are told. */
export function readTables(file: string, { sheets }: Workbook, index: LabelIndex): FormReading {
  const tell = (sheet: string, code: string): FormReading => {
    const remark: CellRemark = { file, sheet, code, values: {}, severity: 'warning' };
    return { forms: [], remarks: [remark] };
  };
  const readings = sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => {
      if (sheet.hidden) return tell(sheet.name, 'form.sheet.hidden');
      const header = findHeader(sheet, index);
      return header ? readTable(file, sheet, header) : tell(sheet.name, 'table.none');
    });
  const forms = readings.flatMap((reading) => reading.forms);
  const remarks = readings.flatMap((reading) => reading.remarks);
  if (forms.length === 0)
    remarks.push({ file, code: 'table.empty', values: {}, severity: 'error' });
  return { forms, remarks };
}
