import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { findMapping } from '../../src/importers/mapping/find-mapping.ts';
import { mergeTable, type NumberDifference } from '../../src/importers/tables/merge-table.ts';
import { readNumbers } from '../../src/importers/tables/read-numbers.ts';
import { contacts, employment, levels, needs } from '../../src/importers/tables/table-kinds.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { tableLists, tableTree } from './table-lists.ts';

/** The tables that have a file of their own. */
export const tableKinds = { employment, contacts, needs, levels } as const;
export type TableName = keyof typeof tableKinds;

/** What is said of a table on the command line. */
export interface TableSettings {
  readonly edition: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  readonly locale: Locale;
  /** Headers that the command line gives a meaning. */
  readonly columns?: ReadonlyMap<string, string>;
  /** Whether counts that mean one thing are added up. */
  readonly adds?: boolean;
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
  { edition, asOf, sources, locale, columns = new Map(), adds = false }: TableSettings,
): TableOutcome {
  const kind = tableKinds[name];
  const { workbooks, remarks: told } = readWorkbooks(paths);
  const mappings = portal.imports;
  const reading = readNumbers(
    workbooks.map(({ file, workbook }) => {
      const mapping = findMapping(mappings, { kind: 'table', as: name, file, workbook })?.data;
      return { file, workbook, columns, mapping };
    }),
    kind,
    {
      ...{ lists: tableLists(portal), tree: tableTree(portal), locale },
      ...{ wanted: asOf, adds },
    },
  );
  const remarks = [...told, ...reading.remarks];
  // Only a table of counts can say that a number is not told.
  const numbers = reading.numbers.filter(({ value }) => kind.counts || typeof value === 'number');
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
