import { inEachLocale } from '../../../i18n/locales.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Indicator } from '../../../schemas/indicator.ts';
import type { FigureTable, TableCell, TableColumn, TableRow, Words } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import { type AnalysisSource, minPublished } from '../analysis-parts.ts';
import type { ResultTable } from '../result-table.ts';
import { type EditionNumber, numbersByIndicator } from './edition-numbers.ts';
import { editionsUpTo } from './indicator-returns.ts';
import { inOneCurrency, type NumbersOfClusters, publicNumbers } from './public-numbers.ts';
import {
  followIndicator,
  type IndicatorCourse,
  isGrowing,
  judgeTarget,
} from './follow-indicator.ts';

const hidden: TableCell = { missing: 'suppressed' };

interface Followed {
  readonly indicator: Indicator;
  /** Amounts are compared in a single currency. */
  readonly currency: string | undefined;
  readonly numbers: readonly EditionNumber[];
  readonly course: IndicatorCourse | undefined;
  /**
   * Best number of a single cluster in the last edition with any; undefined if no number is public, too few
   * report it, or neither direction is better.
   */
  readonly best: number | undefined;
}

/** Currency of the amounts; undefined unless all editions share it. */
function sharedCurrency(numbers: readonly EditionNumber[]): string | undefined {
  const known = new Set(numbers.flatMap(({ summary }) => summary?.currency ?? []));
  return known.size === 1 ? [...known][0] : undefined;
}

function followOne(
  indicator: Indicator,
  numbers: readonly EditionNumber[],
  best: number | undefined,
): Followed {
  const currency = sharedCurrency(numbers);
  const points = numbers.flatMap(({ year, summary }) =>
    summary?.median === undefined ? [] : [{ year, median: summary.median }],
  );
  const isComparable = indicator.unit !== 'money' || currency !== undefined;
  const course = isComparable ? followIndicator(points, isGrowing(indicator.unit)) : undefined;
  return { indicator, currency, numbers, course, best: isComparable ? best : undefined };
}

/** Name of an indicator, with the unit if not implied. */
function labelOf({ indicator: { label, unit }, currency }: Followed): Words {
  const sign = unit === 'percent' ? '%' : currency;
  return { text: sign ? inEachLocale((locale) => `${label[locale]} (${sign})`) : label };
}

const yearColumn = (edition: string): TableColumn => ({
  id: `in-${edition}`,
  label: { text: inEachLocale(() => edition) },
  type: 'number',
});

const askedColumn = (edition: string): TableColumn => ({
  id: `asked-${edition}`,
  label: { word: 'asked' },
  type: 'number',
});

function medianCell({ asked, summary }: EditionNumber): TableCell {
  if (asked === 0) return { missing: 'not-applicable' };
  if (!summary || summary.count === 0) return notReported;
  return summary.median ?? hidden;
}

function coverageCell({ asked, summary }: EditionNumber): TableCell {
  if (asked === 0) return { missing: 'not-applicable' };
  if (!summary) return notReported;
  return summary.count === 'hidden' ? hidden : summary.count;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const rowOf = (followed: Followed, cells: readonly TableCell[]): TableRow => ({
  id: followed.indicator.id,
  label: labelOf(followed),
  cells,
});

function tabulateCourse(all: readonly Followed[], editions: readonly string[]): FigureTable {
  return {
    head: { word: 'indicator' },
    columns: [
      ...editions.map(yearColumn),
      { id: 'best', label: { word: 'best' }, type: 'number' },
      { id: 'reporting', label: { word: 'reporting' }, type: 'number' },
      { id: 'asked', label: { word: 'asked' }, type: 'number' },
      { id: 'change', label: { word: 'change' }, type: 'number', signed: true },
      { id: 'growth', label: { word: 'growth' }, type: 'number', unit: 'percent' },
    ],
    rows: all.map((followed) => {
      const { numbers, course, best } = followed;
      const last = numbers.at(-1);
      return rowOf(followed, [
        ...numbers.map(medianCell),
        best ?? { missing: 'not-applicable' },
        last ? coverageCell(last) : notReported,
        last ? last.asked : notReported,
        course ? round(course.change) : { missing: 'not-applicable' },
        course?.growthPercent === undefined
          ? { missing: 'not-applicable' }
          : round(course.growthPercent),
      ]);
    }),
  };
}

/**
 * Medians of indicators that may grow, as index numbers (first edition = 100), so that different units share one
 * scale.
 */
function tabulateIndex(all: readonly Followed[], editions: readonly string[]): FigureTable {
  return {
    head: { word: 'indicator' },
    columns: editions.map(yearColumn),
    rows: all.flatMap(({ indicator, numbers, course }) => {
      if (course?.growthPercent === undefined) return [];
      const cells = numbers.map((number): TableCell => {
        const cell = medianCell(number);
        return typeof cell === 'number' ? round((100 * cell) / course.first.median) : cell;
      });
      return [{ id: indicator.id, label: { text: indicator.label }, cells }];
    }),
  };
}

function tabulateCoverage(all: readonly Followed[], editions: readonly string[]): FigureTable {
  return {
    head: { word: 'indicator' },
    columns: editions.flatMap((edition) => [yearColumn(edition), askedColumn(edition)]),
    rows: all.map((followed) =>
      rowOf(
        followed,
        followed.numbers.flatMap((number) => [coverageCell(number), number.asked]),
      ),
    ),
  };
}

function tabulateTargets(
  all: readonly Followed[],
  { targets }: AnalysisOf<'indicators'>,
): FigureTable {
  const byId = new Map(all.map((followed) => [followed.indicator.id, followed]));
  const column = (id: 'first' | 'last' | 'target'): TableColumn => ({
    id,
    label: { word: id },
    type: 'number',
  });
  return {
    head: { word: 'indicator' },
    columns: [
      column('first'),
      column('last'),
      column('target'),
      { id: 'by', label: { word: 'byEdition' }, type: 'text' },
      { id: 'done', label: { word: 'done' }, type: 'number', unit: 'percent' },
    ],
    rows: targets.flatMap(({ indicator, value, edition }) => {
      const by = { text: inEachLocale(() => edition) };
      const followed = byId.get(indicator);
      if (!followed) return [];
      const { course } = followed;
      if (!course) return [rowOf(followed, [notReported, notReported, value, by, notReported])];
      const { donePercent } = judgeTarget(course, value, followed.indicator.better);
      return [
        rowOf(followed, [
          course.first.median,
          course.last.median,
          value,
          by,
          donePercent === undefined ? { missing: 'not-applicable' } : round(donePercent),
        ]),
      ];
    }),
  };
}

/** Best number of the last edition, if enough clusters report it. */
function bestOf(
  { better }: Indicator,
  numbers: NumbersOfClusters | undefined,
  min: number,
): number | undefined {
  if (!better || !numbers) return undefined;
  const values = [...inOneCurrency(numbers).numbers.values()];
  if (values.length < min) return undefined;
  return better === 'more' ? Math.max(...values) : Math.min(...values);
}

/**
 * Table of indicators by edition: medians, growth, reporting clusters and targets; empty if no edition reports
 * any.
 */
export function tabulateIndicators(
  analysis: AnalysisOf<'indicators'>,
  source: AnalysisSource,
): ResultTable[] {
  const editions = editionsUpTo(source);
  const numbers = numbersByIndicator(source);
  const last = publicNumbers(source).get(editions.at(-1) ?? '');
  const min = minPublished(source.parts);
  const all = source.parts.indicators
    .map(({ data }) => data)
    .sort((a, b) => a.number - b.number)
    .map((indicator) =>
      followOne(
        indicator,
        numbers.get(indicator.id) ?? [],
        bestOf(indicator, last?.get(indicator.id), min),
      ),
    );
  const isReported = all.some((one) => one.numbers.some(({ summary }) => summary !== undefined));
  if (!isReported) return [];
  const targets: ResultTable[] = [
    {
      name: 'targets',
      caption: { word: 'indicatorTargets' },
      table: tabulateTargets(all, analysis),
      mixed: true,
    },
  ];
  return [
    {
      name: 'course',
      caption: { word: 'indicatorCourse' },
      table: tabulateCourse(all, editions),
      mixed: true,
    },
    {
      name: 'index',
      caption: { word: 'indicatorIndex' },
      table: tabulateIndex(all, editions),
      mixed: true,
    },
    {
      name: 'coverage',
      caption: { word: 'indicatorCoverage' },
      table: tabulateCoverage(all, editions),
    },
    ...(analysis.targets.length > 0 ? targets : []),
  ];
}
