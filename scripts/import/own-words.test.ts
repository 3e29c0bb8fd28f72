import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { readTarget } from './read-target.ts';
import { sayRemark } from './say-remark.ts';

// Lists and forms in the style of agencies, ministries and consultants, read with the shipped survey.
const folder = resolve(import.meta.dirname, '../../tests/own-words');
const shipped = resolve(import.meta.dirname, '../../src/content');
const files = readdirSync(folder);
const { portal } = loadPortal(shipped);
const target = readTarget(shipped, portal, '2013');
const [{ id: source } = { id: '' }] = portal.sources;

const caseSchema = z.strictObject({
  about: z.string(),
  ...spreadsheetSchema.shape,
  expected: z.strictObject({
    /** Answers by cluster. */
    returns: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
    /** The exact set of cells with errors. */
    faults: z.array(z.string()).default([]),
  }),
});

function importFile(file: string) {
  const { expected, about, ...words } = caseSchema.parse(
    parse(readFileSync(join(folder, file), 'utf8')),
  );
  const { workbook } = readWorkbook(makeSpreadsheet(words), 'list');
  if (!workbook) throw new Error(`${file} was not read`);
  const settings = { sources: [source], locale: 'en' } as const;
  return { expected, about, ...importReturns([{ file: 'list', workbook }], target, settings) };
}

describe.each(files)('%s', (file) => {
  const { about, expected, returns, remarks } = importFile(file);

  it(about, () => {
    const read = returns.map(({ cluster, plan: { differences } }) => [
      cluster,
      Object.fromEntries(differences.map(({ key, after }) => [key, after ?? null])),
    ]);
    const errors = remarks.filter(({ severity }) => severity === 'error');
    const faults = [...new Set(errors.map(({ cell }) => cell ?? 'file'))].sort();
    expect({ returns: Object.fromEntries(read), faults }).toEqual({
      returns: expected.returns,
      faults: expected.faults.toSorted(),
    });
  });

  it('is put into words of every language', () => {
    for (const remark of remarks)
      for (const locale of locales) expect(sayRemark(remark, locale).message).not.toMatch(/^$|\{/);
  });
});
