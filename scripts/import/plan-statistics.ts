import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellRemark } from '../../src/importers/remark.ts';
import { mergeTable, type NumberDifference } from '../../src/importers/tables/merge-table.ts';
import type { TableNumber } from '../../src/importers/tables/settle-numbers.ts';
import { statistics } from '../../src/importers/tables/table-kinds.ts';
import type { StatisticMeasure } from '../../src/schemas/analysis-table.ts';

/** Numbers of one measure by year, with what is written above them. */
export interface StatisticsToWrite {
  readonly measure: StatisticMeasure;
  readonly currency?: string | undefined;
  /** Address of the file, with the codes to take. */
  readonly from?: Readonly<Record<string, unknown>> | undefined;
  readonly years: ReadonlyMap<string, readonly TableNumber[]>;
}

export interface StatisticsPlan {
  /** Texts to write, by path within the portal. */
  readonly files: ReadonlyMap<string, string>;
  readonly read: number;
  readonly differences: readonly NumberDifference[];
  readonly remarks: readonly CellRemark[];
}

/** Plan a table of each year, such as `analysis-tables/2025/jobs-2024.yaml`. Writes nothing. */
export function planStatistics(
  { measure, currency, from, years }: StatisticsToWrite,
  directory: string,
  { edition, sources, file }: { edition: string; sources: readonly string[]; file: string },
): StatisticsPlan {
  const kind = { ...statistics[measure], value: 'value' };
  const files = new Map<string, string>();
  const differences: NumberDifference[] = [];
  const remarks: CellRemark[] = [];
  let read = 0;
  for (const [year, numbers] of [...years].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    if (numbers.length === 0) continue;
    read += numbers.length;
    const path = join('analysis-tables', edition, `${measure}-${year}.yaml`);
    const full = join(directory, path);
    const standing = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    if (standing === undefined && sources.length === 0) {
      const values = { option: '--source' };
      return {
        ...{ files: new Map(), read, differences: [] },
        remarks: [{ file, code: 'table.source', values, severity: 'error' }],
      };
    }
    const more = { measure, ...(currency && { currency }), ...(from && { from }) };
    const head = { kind: 'statistics', asOf: year, sources, more };
    const merged = mergeTable(standing, head, kind, numbers);
    if (merged.text !== standing) files.set(path, merged.text);
    differences.push(...merged.differences.map((one) => ({ ...one, ids: [year, ...one.ids] })));
  }
  return { files, read, differences, remarks };
}
