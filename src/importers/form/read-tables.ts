import { firstOf } from '../first-of.ts';
import type { AuthorKey } from '../../i18n/phrase.ts';
import type { CellRemark } from '../remark.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import type { Sheet, Workbook } from '../workbook/model.ts';
import type { FormReading } from './filled-form.ts';
import { findHeader } from './find-header.ts';
import { marksSheet } from './form-marks.ts';
import type { LabelIndex } from './label-index.ts';
import { readTable } from './read-table.ts';

/** Max headers listed in a message. */
const mostListed = 12;
/** Max characters of a header in a message. */
const longest = 40;

/** Texts of the first row with several cells, the likely header. */
function listHeaders({ rows }: Sheet): string {
  const row = rows.find(({ cells }) => cells.length > 1) ?? rows[0];
  const texts = (row?.cells ?? []).map(({ text }) => cleanLine(text).slice(0, longest));
  return firstOf(texts, mostListed).join(' · ');
}

/**
 * Read the table rows of a workbook. Hidden sheets and sheets without a table are reported.
 * @param expected names of the expected columns, for messages
 */
export function readTables(
  file: string,
  { sheets }: Workbook,
  index: LabelIndex,
  expected = '',
): FormReading {
  const tell = (sheet: string, code: AuthorKey, values: CellRemark['values'] = {}): FormReading => {
    const remark: CellRemark = { file, sheet, code, values, severity: 'warning' };
    return { forms: [], remarks: [remark] };
  };
  // Hidden sheets of a template of ours without a table are its lists.
  const isOurs = sheets.some(({ name }) => name === marksSheet);
  const readings = sheets
    .filter(
      (sheet) => sheet.rows.length > 0 && !(isOurs && sheet.hidden && !findHeader(sheet, index)),
    )
    .map((sheet) => {
      if (sheet.hidden) return tell(sheet.name, 'form.sheet.hidden');
      const header = findHeader(sheet, index);
      if (header) return readTable(file, sheet, header, index);
      const values = { found: listHeaders(sheet), expected, option: '--columns' };
      return tell(sheet.name, expected === '' ? 'table.none' : 'table.headers', values);
    });
  const forms = readings.flatMap((reading) => reading.forms);
  const remarks = readings.flatMap((reading) => reading.remarks);
  const unknown = readings.flatMap((reading) => reading.unknown ?? []);
  if (forms.length === 0)
    remarks.push({ file, code: 'table.empty', values: {}, severity: 'error' });
  return { forms, remarks, unknown };
}
