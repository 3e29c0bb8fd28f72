import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import { parse } from 'yaml';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import {
  type CellWords,
  spreadsheetSchema,
  type SpreadsheetWords,
} from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readTarget } from './read-target.ts';

const folder = resolve(import.meta.dirname, '../../tests/import');
const { portal } = checkDirectory(samplePortal, () => {});
const target = readTarget(samplePortal, portal, '2025');
const settings = { sources: ['sample-letters'], locale: 'en' } as const;

/** Messy spreadsheets, in words. */
const messy = readdirSync(folder).flatMap((file): SpreadsheetWords[] => {
  const { about: _, expected: __, ...words } = parse(readFileSync(join(folder, file), 'utf8'));
  const described = spreadsheetSchema.parse(words);
  return described.rows ? [described] : [];
});
const keys = target.form.fields.map(({ key }) => key);

const cells: fc.Arbitrary<CellWords> = fc.oneof(
  fc.constantFrom(...keys, 'cluster', 'region', ...target.clusters.byId.keys()),
  fc.constantFrom('__proto__', 'constructor', '', ' ', '=1+1', '%', '-', '1e999', '٣', '\u0000x'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

/** Cells to insert, and rows to delete or duplicate. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('cell', 'cell', 'cell', 'delete', 'double', 'insert'),
    row: fc.nat(6),
    column: fc.nat(8),
    cell: cells,
  }),
  { minLength: 1, maxLength: 8 },
);

function edit(
  rows: readonly (readonly CellWords[])[],
  list: typeof edits extends fc.Arbitrary<infer List> ? List : never,
) {
  const all = rows.map((row) => [...row]);
  for (const { kind, row, column, cell } of list) {
    if (kind === 'delete') all.splice(row, 1);
    else if (kind === 'double') all.splice(row, 0, [...(all[row] ?? [])]);
    else if (kind === 'insert') all.splice(row, 0, [cell]);
    else {
      const line = all[row] ?? [];
      all[row] = line;
      while (line.length <= column) line.push(null);
      line[column] = cell;
    }
  }
  return Array.from(all, (row) => row ?? []);
}

/** Import any file: it must end, with valid returns. */
function importAnything(bytes: Uint8Array): void {
  const { workbook } = readWorkbook(bytes, 'form');
  if (workbook) {
    for (const { plan } of importReturns([{ file: 'form', workbook }], target, settings).returns) {
      returnSchema.parse(parse(plan.text));
    }
  }
}

/** No time limit, so that all are tried on a busy machine. */
const unlimited = 0;

test.each(['xlsx', 'ods', 'csv'] as const)(
  'no change to the cells of a form in %s makes the import throw or hang',
  (format) => {
    fc.assert(
      fc.property(fc.constantFrom(...messy), edits, (words, list) => {
        const rows = edit(words.rows ?? [], list);
        importAnything(makeSpreadsheet({ ...words, rows, format, encoding: 'utf-8' }));
      }),
      // A workbook takes five times as long to make and read as a text table.
      { numRuns: format === 'csv' ? 500 : 200 },
    );
  },
  unlimited,
);

test(
  'nor does one to the text of a file, nor any text',
  () => {
    const pieces = fc.oneof(cells.map(String), fc.constantFrom(',', ';', '\t', '\n', '"', '\r\n'));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (text) => {
        importAnything(Buffer.from(text.join('')));
      }),
      { numRuns: 500 },
    );
  },
  unlimited,
);
