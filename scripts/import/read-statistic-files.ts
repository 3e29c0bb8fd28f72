import { readFileSync } from 'node:fs';
import { activityCodes, activityName } from '../../src/i18n/activity-names.ts';
import { inEachLocale, type Locale } from '../../src/i18n/locales.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import type { Observation } from '../../src/importers/statistics/observation.ts';
import sectionNames from '../../src/importers/statistics/section-names.yaml';
import { readSdmxCsv } from '../../src/importers/statistics/read-sdmx-csv.ts';
import { readSdmxJson } from '../../src/importers/statistics/read-sdmx-json.ts';
import type {
  StatisticSetting,
  StatisticsReading,
} from '../../src/importers/statistics/read-statistics.ts';
import { readNumbers, type TableFile } from '../../src/importers/tables/read-numbers.ts';
import type { TableNumber } from '../../src/importers/tables/settle-numbers.ts';
import { statistics, type TableLists } from '../../src/importers/tables/table-kinds.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { StatisticMeasure } from '../../src/schemas/analysis-table.ts';
import { regionOptions } from './portal-options.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { tableLists, tableTree } from './table-lists.ts';

/** Files by how they are read: observations of SDMX, or tables. */
export interface StatisticFiles {
  readonly observations: readonly Observation[];
  readonly tables: ReturnType<typeof readWorkbooks>['workbooks'];
  readonly remarks: readonly CellRemark[];
}

/** Read files of statistics: SDMX-CSV, SDMX-JSON, or tables of any layout. */
export function readStatisticFiles(paths: readonly string[]): StatisticFiles {
  const observations: Observation[] = [];
  const remarks: CellRemark[] = [];
  const others: string[] = [];
  for (const path of paths) {
    if (!/\.json$/iu.test(path)) {
      others.push(path);
      continue;
    }
    const read = readSdmxJson(path, readFileSync(path, 'utf8'));
    if (read) observations.push(...read);
    else remarks.push({ file: path, code: 'statistics.json', values: {}, severity: 'error' });
  }
  const { workbooks, remarks: unread } = readWorkbooks(others);
  const tables = workbooks.filter(({ file, workbook }) => {
    const read = readSdmxCsv(file, workbook);
    observations.push(...(read ?? []));
    return read === undefined;
  });
  return { observations, tables, remarks: [...remarks, ...unread] };
}

/** Settings for observations of a portal. */
export const statisticSetting = (
  portal: Portal,
  given: Pick<StatisticSetting, 'measure' | 'only' | 'revision'>,
): StatisticSetting => ({
  ...given,
  regions: regionOptions(portal),
  countries: portal.countries.map(({ id }) => id),
});

/** Id of an activity in a list, where a letter alone would mean the same in every revision. */
const listedId = (code: string) => `nace-${code.toLowerCase()}`;
const codeOfListed = (id: string) => id.replace(/^nace-/u, '').toUpperCase();

/** Lists of a portal, with economic activities in the place of its sectors. */
export function statisticLists(portal: Portal): TableLists {
  const sector = listOptions(
    activityCodes.map((code) => {
      const label = activityName(code) ?? inEachLocale(() => code);
      const printed = sectionNames[code]?.split(' | ') ?? [];
      return { id: listedId(code), label, also: [code, ...printed] };
    }),
  );
  return { ...tableLists(portal), sector };
}

/** Whether a remark says only that numbers are of another year, which is read on its own. */
const saysYear = ({ code, values }: CellRemark, years: readonly string[]): boolean =>
  code === 'table.time.chosen' ||
  (code === 'table.time.other' && years.includes(String(values?.found)));

/** Read tables of any layout, for each of their years; none without a year. */
export function readStatisticTables(
  files: readonly TableFile[],
  measure: StatisticMeasure,
  portal: Portal,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: string | undefined },
): StatisticsReading {
  const lists = statisticLists(portal);
  const read = (wanted: string) =>
    readNumbers(files, statistics[measure], {
      ...{ lists, tree: tableTree(portal), locale, wanted },
      isTimeSaid: asOf !== undefined,
    });
  const first = read(asOf ?? '');
  const wanted = asOf === undefined ? first.years : [asOf];
  if (wanted.length === 0) {
    const lacking: CellRemark[] =
      first.numbers.length > 0
        ? [
            {
              file: files[0]?.file ?? '',
              code: 'statistics.noYear',
              values: { option: '--as-of', example: '2023' },
              severity: 'error',
            },
          ]
        : [];
    return {
      ...{ measure, currency: undefined, years: new Map() },
      remarks: [...first.remarks, ...lacking],
    };
  }
  const years = new Map<string, readonly TableNumber[]>();
  const remarks = new Map<string, CellRemark>();
  for (const year of wanted) {
    const reading = read(year);
    const numbers = reading.numbers.map(({ ids: [region = '', activity = ''], ...one }) => ({
      ...one,
      ids: [region, codeOfListed(activity)],
    }));
    years.set(year, numbers);
    for (const remark of reading.remarks)
      if (!saysYear(remark, wanted)) remarks.set(JSON.stringify(remark), remark);
  }
  return { measure, currency: undefined, years, remarks: [...remarks.values()] };
}
