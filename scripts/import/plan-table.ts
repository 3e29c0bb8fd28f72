import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { mergeTable, type NumberDifference } from '../../src/importers/tables/merge-table.ts';
import { readNumbers, type TableNumber } from '../../src/importers/tables/read-numbers.ts';
import { contacts, employment, levels, needs } from '../../src/importers/tables/table-kinds.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { tableLists } from './table-lists.ts';

/** The tables that have a file of their own. */
export const tableKinds = { employment, contacts, needs, levels } as const;
export type TableName = keyof typeof tableKinds;

/** What is said of a table on the command line. */
export interface TableSettings {
  readonly edition: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  readonly locale: Locale;
}

/** Files to write, by their path below the portal, and all that there is to tell. */
export interface TableOutcome {
  readonly files: ReadonlyMap<string, string>;
  /** How many numbers were read. */
  readonly read: number;
  readonly differences: readonly NumberDifference[];
  readonly remarks: readonly CellRemark[];
}

/** Plans an import of numbers from files on the disk. Nothing is written. */
export function planTable(
  name: TableName,
  paths: readonly string[],
  { directory, portal }: { readonly directory: string; readonly portal: Portal },
  { edition, asOf, sources, locale }: TableSettings,
): TableOutcome {
  const kind = tableKinds[name];
  const lists = tableLists(portal);
  const { workbooks, remarks: told } = readWorkbooks(paths);
  const remarks = [...told];
  const numbers: TableNumber[] = [];
  for (const { file, workbook } of workbooks) {
    const reading = readNumbers(file, workbook, kind, lists, locale);
    remarks.push(...reading.remarks);
    numbers.push(...reading.numbers);
  }
  const nothing = { files: new Map<string, string>(), read: numbers.length, differences: [] };
  if (numbers.length === 0) return { ...nothing, remarks };
  const path = join('analysis-tables', edition, `${name}.yaml`);
  const file = join(directory, path);
  const standing = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (standing === undefined && sources.length === 0) {
    const [first = ''] = paths;
    remarks.push({
      file: first,
      code: 'table.source',
      values: { option: '--source' },
      severity: 'error',
    });
    return { ...nothing, remarks };
  }
  const merged = mergeTable(standing, { kind: name, asOf, sources }, kind, numbers);
  const files = new Map(merged.text === standing ? [] : [[path, merged.text]]);
  return { files, read: numbers.length, differences: merged.differences, remarks };
}
