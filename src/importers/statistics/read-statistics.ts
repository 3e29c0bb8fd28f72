import type { AuthorKey } from '../../i18n/phrase.ts';
import type { StatisticFlag, StatisticMeasure } from '../../schemas/analysis-table.ts';
import type { NaceRevision } from '../../schemas/import-mapping.ts';
import type { CellRemark } from '../remark.ts';
import type { Untold } from '../tables/read-value.ts';
import type { TableNumber } from '../tables/settle-numbers.ts';
import { chooseCodes, type CodeSetting } from './choose-codes.ts';
import { type Axes, LeftOut, type Matched, matchObservations } from './match-observations.ts';
import type { MatchSetting } from './match-observations.ts';
import type { Observation } from './observation.ts';
import { readAbsence, readFlag } from './observation-flags.ts';
import { readUnitCode } from './statistic-measures.ts';

/** Settings of an import of statistics. */
export interface StatisticSetting extends CodeSetting, Omit<MatchSetting, 'revision'> {
  /** Classification of the file; by default the one that its dimension names. */
  readonly revision?: NaceRevision | undefined;
}

/** Numbers of a data set by year, ready to be written. */
export interface StatisticsReading {
  readonly measure: StatisticMeasure | undefined;
  readonly currency: string | undefined;
  readonly years: ReadonlyMap<string, readonly TableNumber[]>;
  readonly remarks: readonly CellRemark[];
}

interface Valued extends Matched {
  readonly value: number | Untold;
  readonly flag?: StatisticFlag | undefined;
}

const patterns = {
  region: /^(?:GEO|REF_AREA|REG|REGION|TERRITORY|NUTS\w*|REF_REGION|GEO_\w+)$/u,
  activity: /^(?:NACE\w*|ACTIVITY|ECON(?:OMIC)?_ACTIVITY|ISIC\w*|CPA\w*|INDUSTRY)$/u,
  chapter: /^(?:HS\w*|COMMODITY\w*|PRODUCT)$/u,
  time: /^(?:TIME_PERIOD|TIME|YEAR|REF_PERIOD)$/u,
  unit: /^UNIT(?:_MEASURE)?$/u,
  /** Attributes; every other dimension must have one value. */
  attribute:
    /^(?:DATAFLOW|STRUCTURE\w*|ACTION|LAST UPDATE|OBS_\w+|CONF_\w+|UNIT_MULT|DECIMALS|COMMENT\w*|FOOTNOTE\w*|SOURCE|TITLE\w*)$/u,
};

const errors: ReadonlySet<AuthorKey> = new Set([
  'statistics.twice',
  'statistics.number',
  'statistics.share',
]);

/** Dimensions of region, activity and time; undefined if one is missing. */
function findAxes(ids: readonly string[]): Axes | undefined {
  const of = (pattern: RegExp) => ids.find((id) => pattern.test(id));
  const activity = of(patterns.activity);
  const [region, product, time] = [patterns.region, patterns.chapter, patterns.time].map(of);
  const named = activity ?? product;
  if (region === undefined || named === undefined || time === undefined) return undefined;
  return { region, time, activity: named, isChapter: activity === undefined };
}

/** Value of an observation, or why it has none; undefined for what is no number. */
function readValueOf(
  matched: Matched,
  unitId: string,
  measure: StatisticMeasure | undefined,
  left: LeftOut,
): Valued | undefined {
  const { one } = matched;
  const of = (id: string) => one.codes.get(id) ?? '';
  const status = of('OBS_FLAG') + of('OBS_STATUS');
  const absence = readAbsence(one.value, status, of('CONF_STATUS'));
  if (absence) return { ...matched, value: absence };
  const { factor, isShare } = readUnitCode(of(unitId));
  const scaled = Number(one.value) * factor * 10 ** Number(of('UNIT_MULT') || '0');
  const value = measure === 'exports' ? scaled : Math.round(scaled);
  if (!isShare && Number.isFinite(value) && value >= 0)
    return { ...matched, value, flag: readFlag(status) };
  left.add(isShare ? 'statistics.share' : 'statistics.number', one, one.value);
  return undefined;
}

/** One number of the values of a cell; chapters of goods that one division makes are added up. */
function settleCell(
  same: readonly Valued[],
  isChapter: boolean,
  left: LeftOut,
): TableNumber | undefined {
  const [cell, ...others] = same;
  if (!cell) return undefined;
  const { one, year, region, activity, value, flag } = cell;
  const ids = [region, activity];
  if (isChapter && others.length > 0) {
    const untold = same.map((other) => other.value).find((told) => typeof told !== 'number');
    return { ids, value: untold ?? same.reduce((sum, other) => sum + Number(other.value), 0) };
  }
  if (others.every((other) => other.value === value)) return { ids, value, ...(flag && { flag }) };
  left.add('statistics.twice', one, `${region} ${activity} ${year}`);
  return undefined;
}

/**
 * Read the numbers of a data set by region, activity and year. What is not needed or not known is left out,
 * with one remark a kind.
 */
export function readStatistics(
  all: readonly Observation[],
  setting: StatisticSetting,
): StatisticsReading {
  const file = all[0]?.file ?? '';
  const refuse = (code: AuthorKey, values: CellRemark['values']): StatisticsReading => ({
    ...{ measure: undefined, currency: undefined, years: new Map() },
    remarks: all.length === 0 ? [] : [{ file, code, values, severity: 'error' }],
  });
  const ids = [...new Set(all.flatMap(({ codes }) => [...codes.keys()]))];
  const axes = findAxes(ids);
  if (!axes) return refuse('statistics.dimensions', { found: ids.join(', ') });
  const read = [axes.region, axes.activity, axes.time];
  const others = ids.filter((id) => !read.includes(id) && !patterns.attribute.test(id));
  const { observations, measure, remark } = chooseCodes(all, others, setting);
  if (remark) return refuse(remark.code, remark.values);

  const left = new LeftOut();
  const named = /2_?1$/u.test(axes.activity) ? 'NACE Rev. 2.1' : 'NACE Rev. 2';
  const matching = { ...setting, revision: setting.revision ?? named } as const;
  const unitId = ids.find((id) => patterns.unit.test(id)) ?? '';
  const valued = matchObservations(observations, axes, matching, left).flatMap(
    (one) => readValueOf(one, unitId, measure, left) ?? [],
  );
  const byYear = Map.groupBy(valued, ({ year }) => year);
  const years = new Map(
    [...byYear].map(([year, some]) => {
      const cells = Map.groupBy(some, ({ region, activity }) => `${region} ${activity}`);
      const sorted = [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
      return [
        year,
        sorted.flatMap(([, same]) => settleCell(same, axes.isChapter, left) ?? []),
      ] as const;
    }),
  );
  const unit = observations[0]?.codes.get(unitId) ?? '';
  return { measure, currency: readUnitCode(unit).currency, years, remarks: left.tell(errors) };
}
