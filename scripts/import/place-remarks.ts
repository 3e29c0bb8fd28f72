import { indexLabels } from '../../src/importers/form/label-index.ts';
import { readForms } from '../../src/importers/form/read-forms.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import type { Workbook } from '../../src/importers/workbook/model.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { ReportLine } from '../../src/handouts/report/report-page.ts';
import { nameField } from './answer-words.ts';
import { sayRemark } from './say-remark.ts';

interface NamedWorkbook {
  readonly file: string;
  readonly workbook: Workbook;
}

/** Key of a cell: its file, sheet and address. */
const placeOf = (file: string, sheet: string, cell: string) => JSON.stringify([file, sheet, cell]);

/** Remarks in words, with the content of each cell and the field it answers. */
export function placeRemarks(
  remarks: readonly CellRemark[],
  workbooks: readonly NamedWorkbook[],
  { form, edition }: ReturnTarget,
  locale: Locale,
): ReportLine[] {
  const index = indexLabels(form);
  const keys = new Map<string, string>();
  const texts = new Map<string, string>();
  const told = new Set(
    remarks.map(({ file, sheet = '', cell = '' }) => placeOf(file, sheet, cell)),
  );
  for (const { file, workbook } of workbooks) {
    for (const { name, rows } of workbook.sheets) {
      for (const { address, text } of rows.flatMap(({ cells }) => cells)) {
        const place = placeOf(file, name, address);
        if (told.has(place)) texts.set(place, text);
      }
    }
    for (const { place, cells } of readForms(file, workbook, index, edition).forms) {
      for (const [key, { address }] of cells) keys.set(placeOf(file, place.sheet, address), key);
    }
  }
  return remarks.map((remark) => {
    const place = placeOf(remark.file, remark.sheet ?? '', remark.cell ?? '');
    const field = form.fieldByKey.get(keys.get(place) ?? '');
    return {
      ...sayRemark(remark, locale),
      question: field && nameField(form, field, locale),
      found: texts.get(place),
    };
  });
}
