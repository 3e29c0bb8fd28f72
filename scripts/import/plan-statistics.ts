import { join } from 'node:path';
import { firstOf } from '../../src/importers/first-of.ts';
import { mergeTable, type NumberDifference } from '../../src/importers/tables/merge-table.ts';
import type { TableNumber } from '../../src/importers/tables/settle-numbers.ts';
import { statistics } from '../../src/importers/tables/table-kinds.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { StatisticMeasure } from '../../src/schemas/analysis-table.ts';
import { mergeIntoFile, type TableOutcome } from './plan-table.ts';

/** Numbers of one measure by year, with what is written above them. */
export interface StatisticsToWrite {
  readonly measure: StatisticMeasure;
  readonly currency?: string | undefined;
  /** Address of the file, with the codes to take. */
  readonly from?: Readonly<Record<string, unknown>> | undefined;
  readonly years: ReadonlyMap<string, readonly TableNumber[]>;
}

/** Max numbers named in a remark. */
const most = 5;

const sayGone = (names: readonly string[]) => ({
  n: names.length,
  list: firstOf(names, most).join(', '),
});

/** Plan a table of each year, such as `analysis-tables/2025/jobs-2024.yaml`. Writes nothing. */
export function planStatistics(
  { measure, currency, from, years }: StatisticsToWrite,
  directory: string,
  { edition, sources, file }: { edition: string; sources: readonly string[]; file: string },
): TableOutcome {
  const kind = { ...statistics[measure], value: 'value' };
  const files = new Map<string, string>();
  const differences: NumberDifference[] = [];
  const others: string[] = [];
  let read = 0;
  for (const [year, numbers] of [...years].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    if (numbers.length === 0) continue;
    read += numbers.length;
    const path = join('analysis-tables', edition, `${measure}-${year}.yaml`);
    const more = { measure, ...(currency && { currency }), ...(from && { from }) };
    const head = { kind: 'statistics', asOf: year, sources, more };
    const merged = mergeIntoFile(
      directory,
      path,
      (standing) => mergeTable(standing, head, kind, numbers),
      { sources, file },
    );
    if (merged.remark) return { files: new Map(), read, differences: [], remarks: [merged.remark] };
    for (const [at, text] of merged.files) files.set(at, text);
    differences.push(...merged.differences.map((one) => ({ ...one, ids: [year, ...one.ids] })));
    others.push(...merged.others.map((name) => `${year} ${name}`));
  }
  // A renewed file that lacks numbers of the table may be cut off, or its office has withdrawn them.
  const lacking: CellRemark[] =
    from && others.length > 0
      ? [{ file, code: 'statistics.gone', values: sayGone(others), severity: 'warning' }]
      : [];
  return { files, read, differences, remarks: lacking };
}
