import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { MappingEdit } from '../../src/importers/mapping/mapping-edits.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { readStatistics } from '../../src/importers/statistics/read-statistics.ts';
import type { StatisticMeasure } from '../../src/schemas/analysis-table.ts';
import type { NaceRevision } from '../../src/schemas/import-mapping.ts';
import { finishImport } from './finish-import.ts';
import { askNumbers, sayDifferences } from './import-numbers.ts';
import type { OpenImport } from './open-import.ts';
import { planStatistics } from './plan-statistics.ts';
import {
  readStatisticFiles,
  readStatisticTables,
  statisticSetting,
} from './read-statistic-files.ts';
import { settleMappings } from './settle-mapping.ts';

/** What the author says of files of statistics. */
export interface StatisticsGiven {
  readonly measure: StatisticMeasure | undefined;
  readonly revision?: NaceRevision | undefined;
  /** Codes to take where a dimension has several. */
  readonly only: ReadonlyMap<string, string>;
  readonly asOf?: string | undefined;
  /** Address of the file, to be written into the tables. */
  readonly from: string | undefined;
  /** Name of the file in messages, if it was fetched. */
  readonly shownAs?: string | undefined;
  /** Columns of plain tables. */
  readonly edits?: readonly MappingEdit[];
}

/** Import files of statistics into tables of the portal and report on them. */
export async function importStatistics(
  paths: readonly string[],
  opened: OpenImport,
  { measure: said, revision, only, asOf, from, shownAs, edits = [] }: StatisticsGiven,
): Promise<void> {
  const { directory, portal, edition, sources, locale } = opened;
  const files = readStatisticFiles(paths);
  const measure = said ?? 'jobs';
  const isTable = files.tables.length > 0;
  const time = { locale, asOf };
  const context = {
    ...({ directory, portal, kind: 'table', as: 'statistics', ask: undefined } as const),
    given: edits,
  };
  const settled = await settleMappings(files.tables, context, (file, mapping) => {
    const reading = readStatisticTables([{ ...file, mapping }], measure, portal, time);
    const read = [...reading.years.values()].flat().length;
    return { questions: askNumbers(reading.remarks, read, locale), guesses: [] };
  });
  const reading = isTable
    ? readStatisticTables(settled.sources, measure, portal, time)
    : readStatistics(
        files.observations,
        statisticSetting(portal, { measure: said, only, revision }),
      );
  const mixed: CellRemark[] =
    isTable && files.observations.length > 0
      ? [
          {
            file: files.tables[0]?.file ?? '',
            code: 'statistics.mixed',
            values: {},
            severity: 'error',
          },
        ]
      : [];
  const plan = planStatistics(
    {
      measure: reading.measure ?? measure,
      currency: reading.currency,
      from: from === undefined ? undefined : { address: from, ...namedCodes(only) },
      years: mixed.length > 0 ? new Map() : reading.years,
    },
    directory,
    { edition, sources, file: paths[0] ?? '' },
  );
  const { read, differences } = plan;
  const added = differences.filter(({ before }) => before === undefined).length;
  const counts = { same: read - differences.length, changed: differences.length - added, added };
  finishImport(opened, {
    files: plan.files,
    mappings: settled.mappings,
    remarks: [...files.remarks, ...mixed, ...reading.remarks, ...plan.remarks].map((remark) =>
      shownAs === undefined ? remark : { ...remark, file: shownAs },
    ),
    lines: [
      ...sayDifferences(differences, opened),
      authorTranslate(locale)('table.sum', { n: read, ...counts }),
    ],
    report: { read, differences },
  });
}

const namedCodes = (only: ReadonlyMap<string, string>) =>
  only.size > 0 ? { only: [...only].map((pair) => pair.join('=')).join(',') } : {};
