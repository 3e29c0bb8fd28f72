import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { mergeTable, type NumberDifference } from '../../src/importers/tables/merge-table.ts';
import {
  type NumbersReading,
  readNumbers,
  type TableFile,
} from '../../src/importers/tables/read-numbers.ts';
import {
  contacts,
  employment,
  levels,
  needs,
  type TableLists,
} from '../../src/importers/tables/table-kinds.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { tableLists, tableTree } from './table-lists.ts';

/** Tables with a separate file. */
export const tableKinds = { employment, contacts, needs, levels } as const;
export type TableName = keyof typeof tableKinds;

/** Reader of numbers in the context of a portal. */
export type ReadTables = (files: readonly TableFile[]) => NumbersReading;

/** Open the tables of a kind in a portal. */
export function openTables(
  name: TableName,
  portal: Portal,
  {
    asOf,
    isTimeSaid = false,
    locale,
  }: { readonly asOf: string; readonly isTimeSaid?: boolean; readonly locale: Locale },
): { readonly lists: TableLists; readonly read: ReadTables } {
  const lists = tableLists(portal);
  const setting = { lists, tree: tableTree(portal), locale, wanted: asOf, isTimeSaid };
  return { lists, read: (files) => readNumbers(files, tableKinds[name], setting) };
}

/** Command-line settings for a table, and the reader of its files. */
export interface TableSettings {
  readonly edition: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  readonly read: ReadTables;
}

/** Files to write, by path within the portal, and everything to report. */
export interface TableOutcome {
  readonly files: ReadonlyMap<string, string>;
  /** Number of values parsed. */
  readonly read: number;
  readonly differences: readonly NumberDifference[];
  readonly remarks: readonly CellRemark[];
}

/** A table of the portal with new numbers, or why it cannot be made: a new one needs a source. */
export function mergeIntoFile(
  directory: string,
  path: string,
  merge: (standing: string | undefined) => ReturnType<typeof mergeTable>,
  { sources, file }: { readonly sources: readonly string[]; readonly file: string },
):
  | { readonly remark: CellRemark }
  | {
      readonly remark?: undefined;
      readonly files: ReadonlyMap<string, string>;
      readonly differences: readonly NumberDifference[];
      readonly others: readonly string[];
    } {
  const full = join(directory, path);
  const standing = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  if (standing === undefined && sources.length === 0) {
    const values = { option: '--source' };
    return { remark: { file, code: 'table.source', values, severity: 'error' } };
  }
  const { text, ...merged } = merge(standing);
  return { files: new Map(text === standing ? [] : [[path, text]]), ...merged };
}

/** Plan an import of numbers. Writes nothing. */
export function planTable(
  name: TableName,
  sheets: readonly TableFile[],
  directory: string,
  { edition, asOf, sources, read }: TableSettings,
): TableOutcome {
  const kind = tableKinds[name];
  const reading = read(sheets);
  const remarks = [...reading.remarks];
  // Only tables of counts can record a withheld number.
  const numbers = reading.numbers.filter(({ value }) => kind.counts || typeof value === 'number');
  const nothing = { files: new Map<string, string>(), read: numbers.length, differences: [] };
  if (numbers.length === 0) return { ...nothing, remarks };
  const path = join('analysis-tables', edition, `${name}.yaml`);
  const merged = mergeIntoFile(
    directory,
    path,
    (standing) => mergeTable(standing, { kind: name, asOf, sources }, kind, numbers),
    { sources, file: sheets[0]?.file ?? '' },
  );
  if (merged.remark) return { ...nothing, remarks: [...remarks, merged.remark] };
  const { files, differences } = merged;
  return { files, read: numbers.length, differences, remarks };
}
