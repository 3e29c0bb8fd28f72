import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { readTarget } from '../scripts/import/read-target.ts';
import type { Answers } from '../src/domain/survey/form-field.ts';
import { readReturn } from '../src/domain/survey/read-return.ts';
import { writeWorkbook } from '../src/exports/workbook/write-workbook.ts';
import { tableCsv } from '../src/handouts/template/form-csv.ts';
import { tableWorkbook } from '../src/handouts/template/table-workbook.ts';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { generatePortal } from './generate-portal.ts';
import { copyWithoutReport } from './portal-without-report.ts';

export interface ImportTables {
  readonly portal: string;
  readonly edition: string;
  /** One row for each cluster, and a single row, by file ending. */
  readonly tables: ReadonlyMap<string, { readonly whole: string; readonly single: string }>;
}

/** Answers of every return of an edition, as imported. */
function answersOf(content: string, edition: string) {
  const { portal } = checkDirectory(content, () => {});
  const target = readTarget(content, portal, edition);
  const answers = portal.returns
    .filter(({ id, data }) => id.startsWith(`${edition}/`) && !data.proposed)
    .map(({ data }): Answers => readReturn(target.form, data, edition).cells);
  return { target, answers };
}

/**
 * Write a portal of clusters without returns, and tables with a full form for each, in XLSX and CSV.
 * @param content folder of the source portal
 */
export function writeImportTables(content: string, folder: string, size: number): ImportTables {
  const portal = join(folder, 'portal');
  const edition = parse(readdirSync(join(content, 'editions')).sort().at(-1) ?? '').name;
  // Reports need an archive, which generated portals lack.
  const plain = join(folder, 'plain-portal');
  copyWithoutReport(content, plain);
  generatePortal(plain, portal, size);
  rmSync(join(portal, 'returns'), { recursive: true, force: true });
  const { target, answers } = answersOf(content, edition);
  const ids = readdirSync(join(portal, 'clusters'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.yaml'))
    .map((entry) => parse(entry.name).name)
    .sort();
  const { form, bodies, regions, sectors } = target;
  const names = form.fields.filter(({ holds }) => holds === 'name').map(({ key }) => key);
  const request = { form, edition, locale: 'en', bodies, regions, sectors } as const;
  const subjects = ids.map((cluster, row) => {
    const cells = [...(answers[row % answers.length] ?? [])].filter(
      ([key]) => !names.includes(key),
    );
    return { cluster, cells: new Map(cells) };
  });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, bytes: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const one = subjects.slice(0, 1);
  const tables = new Map([
    [
      'XLSX',
      {
        whole: write('whole.xlsx', writeWorkbook(tableWorkbook(request, subjects))),
        single: write('single.xlsx', writeWorkbook(tableWorkbook(request, one))),
      },
    ],
    [
      'CSV',
      {
        whole: write('whole.csv', tableCsv(request, subjects)),
        single: write('single.csv', tableCsv(request, one)),
      },
    ],
  ]);
  return { portal, edition, tables };
}
