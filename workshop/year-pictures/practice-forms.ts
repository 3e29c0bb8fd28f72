import { z } from 'astro/zod';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CellValue, Row, Workbook } from '../../src/exports/workbook/model.ts';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { markedCopy } from '../../src/handouts/marked/marked-copy.ts';
import { cardWorkbook } from '../../src/handouts/template/card-workbook.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planImport } from '../../scripts/import/import-returns.ts';
import { readTarget } from '../../scripts/import/read-target.ts';
import { sayRemark } from '../../scripts/import/say-remark.ts';
import { knownSubject } from '../../scripts/template/known-answers.ts';

/** By the key of the field. */
type Filled = Readonly<Record<string, CellValue>>;

/** The first, hidden column has the keys. */
const answerColumn = 2;

function fillRow(row: Row, filled: Filled): Row {
  if (!('length' in row)) return row;
  const [key] = row;
  const value = typeof key === 'string' ? filled[key] : undefined;
  if (value === undefined) return row;
  return Array.from(row, (cell, column) =>
    column === answerColumn ? { ...(typeof cell === 'object' && cell), value } : cell,
  );
}

/** A returned form, with the given answers filled in. */
function fillForm({ sheets, ...book }: Workbook, filled: Filled): Workbook {
  const [form, ...others] = sheets;
  if (!form) return { ...book, sheets };
  return {
    ...book,
    sheets: [{ ...form, rows: form.rows.map((row) => fillRow(row, filled)) }, ...others],
  };
}

const answersSchema = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()])));

/** Returned forms of the fictional portal, and corrected versions of the faulty ones. */
export const { cameBack, mended } = z
  .strictObject({ cameBack: answersSchema, mended: answersSchema })
  .parse(parse(readFileSync(join(import.meta.dirname, '../../docs/year/answers.yaml'), 'utf8')));

/** Read the current portal once for many forms. */
export function openPractice(directory: string, edition: string) {
  const { portal } = checkDirectory(directory, () => {});
  return { portal, edition, target: readTarget(directory, portal, edition) };
}

type Practice = ReturnType<typeof openPractice>;

/** Prefilled form of a cluster. */
export function formOf(
  { portal, edition, target }: Practice,
  locale: Locale,
  id: string,
): Workbook {
  const { form, bodies, regions, sectors } = target;
  const cluster = portal.clusters.find((one) => one.id === id);
  if (!cluster) throw new Error(`expected the cluster ${id}, found none`);
  const request = { form, edition, locale, bodies, regions, sectors };
  return cardWorkbook(request, knownSubject({ portal, form, edition }, cluster));
}

/** Write a returned form for each cluster. */
export function writeForms(
  folder: string,
  forms: Readonly<Record<string, Filled>>,
  make: (id: string) => Workbook,
): string[] {
  return Object.entries(forms).map(([id, filled]) => {
    const file = join(folder, `${id}.xlsx`);
    writeFileSync(file, writeWorkbook(fillForm(make(id), filled)));
    return file;
  });
}

/** Annotated copy of a form. */
export function markedForm({ target }: Practice, locale: Locale, file: string): Workbook {
  const settings = { sources: [], locale, language: locale };
  const { workbooks, remarks } = planImport([file], target, settings);
  const [first] = workbooks;
  if (!first) throw new Error(`${file} could not be read`);
  const worded = remarks.map((remark) => ({ ...remark, ...sayRemark(remark, locale) }));
  return markedCopy(first.workbook, worded);
}
