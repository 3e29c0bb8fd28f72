import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { readNumbers } from '../../src/importers/tables/read-numbers.ts';
import { employment } from '../../src/importers/tables/table-kinds.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { readTablePortal } from '../../workshop/testing/spreadsheets/table-portal.ts';
import { sayRemark } from './say-remark.ts';

const folder = resolve(import.meta.dirname, '../../tests/import-tables');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

const caseSchema = z.strictObject({
  about: z.string(),
  portal: z.string(),
  wanted: z.string().default('2024'),
  mapping: z.record(z.string(), z.unknown()).optional(),
  ...spreadsheetSchema.shape,
  expected: z.strictObject({
    /** By region, then by sector: a number, or why it is missing. */
    numbers: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()]))),
    remarks: z.array(z.string()).default([]),
  }),
});

const tell = ({ sheet, cell, severity, code }: CellRemark): string =>
  [...(sheet && sheet !== 'Sheet1' ? [sheet] : []), cell ?? 'file', severity, code].join(' ');

describe.each(files)('%s', (file) => {
  const { expected, about, portal, wanted, mapping, ...words } = caseSchema.parse(
    parse(readFileSync(join(folder, file), 'utf8')),
  );
  const reading = readWorkbook(makeSpreadsheet(words), 'table');
  if (!reading.workbook) throw new Error(reading.refusal.code);
  const { lists, tree } = readTablePortal(portal);
  const { numbers, remarks } = readNumbers(
    [
      {
        file: 'table',
        workbook: reading.workbook,
        mapping:
          mapping && importMappingSchema.parse({ for: 'table', as: 'employment', ...mapping }),
      },
    ],
    employment,
    { lists, tree, wanted, locale: 'en' },
  );

  it(about, () => {
    const byRegion: Record<string, Record<string, number | string>> = {};
    for (const { ids, value } of numbers) {
      const [region = '', sector = ''] = ids;
      byRegion[region] = { ...byRegion[region], [sector]: value };
    }
    expect({ numbers: byRegion, remarks: remarks.map(tell).sort() }).toEqual({
      numbers: expected.numbers,
      remarks: expected.remarks.toSorted(),
    });
  });

  it('is put into words of every language', () => {
    for (const remark of remarks)
      for (const locale of locales) expect(sayRemark(remark, locale).message).not.toMatch(/^$|\{/);
  });
});
