import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readReturn } from '../../src/domain/survey/read-return.ts';
import { locales } from '../../src/i18n/locales.ts';
import { importReturns, type ReturnTarget } from '../../src/importers/returns/import-returns.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readTarget } from './read-target.ts';
import { sayRemark } from './say-remark.ts';

const folder = resolve(import.meta.dirname, '../../tests/import');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const { portal } = checkDirectory(samplePortal, () => {});
const edition = '2025';
const target = readTarget(samplePortal, portal, edition);
const settings = { sources: ['sample-letters'], locale: 'en' } as const;

const caseSchema = z.strictObject({
  about: z.string(),
  ...spreadsheetSchema.shape,
  expected: z.strictObject({
    returns: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
    remarks: z.array(z.string()).default([]),
  }),
});

const tell = ({ cell, severity, code }: CellRemark): string =>
  [cell ?? 'file', severity, code].join(' ');

function importBytes(bytes: Uint8Array, at: ReturnTarget) {
  const reading = readWorkbook(bytes, 'form');
  if (!reading.workbook) return { returns: [], remarks: [reading.refusal] };
  const { returns, remarks } = importReturns(
    [{ file: 'form', workbook: reading.workbook }],
    at,
    settings,
  );
  const ofFile = reading.remarks.filter(({ code }) => code !== 'workbook.hiddenSheet');
  return { returns, remarks: [...ofFile, ...remarks] };
}

/** The portal after an import. */
function after(returns: ReturnType<typeof importBytes>['returns']): ReturnTarget {
  const texts = new Map(returns.map(({ cluster, plan }) => [cluster, plan.text]));
  return {
    ...target,
    standing: (cluster) => {
      const text = texts.get(cluster);
      return text === undefined
        ? target.standing(cluster)
        : { text, data: returnSchema.parse(parse(text)) };
    },
  };
}

it('holds at least eighty messy spreadsheets', () => {
  expect(files.length).toBeGreaterThanOrEqual(80);
});

describe.each(files)('%s', (file) => {
  const { expected, about, ...words } = caseSchema.parse(
    parse(readFileSync(join(folder, file), 'utf8')),
  );
  const bytes = makeSpreadsheet(words);
  const { returns, remarks } = importBytes(bytes, target);

  it(about, () => {
    const changed = returns.map(({ cluster, plan: { differences } }) => [
      cluster,
      Object.fromEntries(differences.map(({ key, after: value }) => [key, value ?? null])),
    ]);
    expect({ returns: Object.fromEntries(changed), remarks: remarks.map(tell).sort() }).toEqual({
      returns: expected.returns,
      remarks: expected.remarks.toSorted(),
    });
  });

  it('is put into words of every language', () => {
    for (const remark of remarks) {
      for (const locale of locales) expect(sayRemark(remark, locale).message).not.toMatch(/^$|\{/);
    }
  });

  it('makes sound returns, which the same file changes no further', () => {
    for (const { plan } of returns) {
      const data = returnSchema.parse(parse(plan.text));
      expect(readReturn(target.form, data, edition).faults).toEqual([]);
    }
    // A new cluster has no entry yet for a second run to find.
    const known = returns.filter(({ isNew }) => !isNew);
    const again = importBytes(bytes, after(known)).returns.filter(({ isNew }) => !isNew);
    expect(again.map(({ cluster, plan }) => [cluster, plan.differences])).toEqual(
      known.map(({ cluster }) => [cluster, []]),
    );
    expect(again.map(({ plan }) => plan.text)).toEqual(known.map(({ plan }) => plan.text));
  });
});
