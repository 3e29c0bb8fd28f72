import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { markedCopy } from '../../src/handouts/marked/marked-copy.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { ImportOutcome } from './import-returns.ts';
import { sayRemark } from './say-remark.ts';

/** A name unused by the other copies: files of two folders may have the same. */
function freeName(file: string, taken: Set<string>): string {
  const base = basename(file, extname(file));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.xlsx` : `${base}-${number}.xlsx`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const wording = (remark: CellRemark, locale: Locale) => {
  const { message, allowed } = sayRemark(remark, locale);
  const { sheet, row, column, severity } = remark;
  const text = allowed.length > 0 ? `${message}\n${allowed.join('; ')}` : message;
  return { sheet, row, column, severity, message: text };
};

/**
 * Write a marked copy of each workbook with remarks.
 * @returns number of copies with an error, to be sent back, and of those with warnings only
 */
export function writeMarked(
  directory: string,
  { workbooks, remarks }: Pick<ImportOutcome, 'workbooks' | 'remarks'>,
  locale: Locale,
): { readonly faulty: number; readonly noted: number } {
  const ofFile = Map.groupBy(remarks, ({ file }) => file);
  const taken = new Set<string>();
  let faulty = 0;
  mkdirSync(directory, { recursive: true });
  for (const { file, workbook } of workbooks) {
    const own = ofFile.get(file);
    if (!own) continue;
    if (own.some(({ severity }) => severity === 'error')) faulty += 1;
    const copy = markedCopy(
      workbook,
      own.map((remark) => wording(remark, locale)),
    );
    writeFileSync(join(directory, freeName(file, taken)), writeWorkbook(copy));
  }
  return { faulty, noted: taken.size - faulty };
}
