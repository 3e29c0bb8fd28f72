import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Workbook } from '../../src/exports/workbook/model.ts';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { cardWorkbook } from '../../src/handouts/template/card-workbook.ts';
import { markedCopy } from '../../src/handouts/marked/marked-copy.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planImport } from '../import/import-returns.ts';
import { readTarget } from '../import/read-target.ts';
import { sayRemark } from '../import/say-remark.ts';
import { knownSubject } from '../template/known-answers.ts';
import { type Filled, fillForm } from './fill-form.ts';

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
