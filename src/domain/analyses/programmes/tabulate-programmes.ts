import { inEachLocale } from '../../../i18n/locales.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Indicator } from '../../../schemas/indicator.ts';
import type { Programme } from '../../../schemas/programme.ts';
import type { FigureTable, TableCell, TableColumn, TableRow, Words } from '../../figures/table.ts';
import type { FigureWord } from '../../figures/figure-words.ts';
import { type AnalysisSource, minPublished } from '../analysis-parts.ts';
import { editionsUpTo, returnsOf } from '../indicators/indicator-returns.ts';
import {
  inOneCurrency,
  type NumbersOfClusters,
  publicNumbers,
  type PublicNumbers,
} from '../indicators/public-numbers.ts';
import { type ResultTable, slugOf } from '../result-table.ts';
import { tabulateProjects } from './tabulate-projects.ts';
import { type JudgedCase, tabulateSupported } from './tabulate-supported.ts';
import { compareCourses, type GroupCourse, type Pair } from './compare-courses.ts';

/** Programme with the editions before and after its support. */
interface Case {
  readonly id: string;
  readonly programme: Programme;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const hidden: TableCell = { missing: 'suppressed' };
const round = (value: number): number => Math.round(value * 100) / 100;

const numberColumn = (id: FigureWord, signed = false): TableColumn => ({
  id: slugOf(id),
  label: { word: id },
  type: 'number',
  ...(signed && { signed: true }),
});

/**
 * Programmes that supported clusters, with the editions given by the analysis, if both are shown: for an edition
 * being collected, not even the respondents are public.
 */
function listCases({ periods }: AnalysisOf<'programmes'>, source: AnalysisSource): Case[] {
  const shown = new Set(editionsUpTo(source));
  return source.parts.programmes
    .filter(({ data }) => data.clusters.length > 0)
    .map(({ id, data }) => {
      const period = periods.find(
        ({ programme, before, after }) => programme === id && shown.has(before) && shown.has(after),
      );
      return { id, programme: data, before: period?.before, after: period?.after };
    });
}

/** Clusters that answered in an edition. */
const answering = (source: AnalysisSource, edition: string | undefined): ReadonlySet<string> =>
  new Set(
    edition === undefined
      ? []
      : returnsOf(source.parts, edition).map(({ id }) => id.slice(edition.length + 1)),
  );

function tabulateLinks(cases: readonly Case[], source: AnalysisSource): FigureTable {
  return {
    head: { word: 'programme' },
    columns: [numberColumn('supported'), numberColumn('supportedAsked')],
    rows: cases.map(({ id, programme, before, after }): TableRow => {
      const [first, last] = [answering(source, before), answering(source, after)];
      const both = programme.clusters.filter((one) => first.has(one) && last.has(one)).length;
      const isKnown = before !== undefined && after !== undefined;
      return {
        id,
        label: { text: programme.title },
        // For an undated programme, respondents before and after are unknown.
        cells: [programme.clusters.length, isKnown ? both : { missing: 'not-applicable' }],
        path: `/programmes/${id}/`,
      };
    }),
  };
}

/** Numbers of clusters reporting in both editions, in the most frequent currency. */
function pairsOf(
  before: NumbersOfClusters | undefined,
  after: NumbersOfClusters | undefined,
): { readonly pairs: ReadonlyMap<string, Pair>; readonly currency: string | undefined } {
  if (!before || !after) return { pairs: new Map(), currency: undefined };
  const kept = [...before].filter(
    ([cluster, { currency }]) => after.get(cluster)?.currency === currency && after.has(cluster),
  );
  const { numbers, currency } = inOneCurrency(new Map(kept));
  const pairs = [...numbers].map(([cluster, value]): [string, Pair] => [
    cluster,
    { before: value, after: after.get(cluster)?.value ?? 0 },
  ]);
  return { pairs: new Map(pairs), currency };
}

const courseCells = ({ count, means }: GroupCourse): TableCell[] => [
  count,
  means ? round(means.before) : count === 0 ? { missing: 'not-applicable' } : hidden,
  means ? round(means.after) : count === 0 ? { missing: 'not-applicable' } : hidden,
];

function rowOf(
  { id, programme, before, after }: Case,
  indicator: Indicator,
  numbers: PublicNumbers,
  supported: ReadonlySet<string>,
  min: number,
): TableRow | undefined {
  const { pairs, currency } = pairsOf(
    numbers.get(before ?? '')?.get(indicator.id),
    numbers.get(after ?? '')?.get(indicator.id),
  );
  const own = programme.clusters.flatMap((cluster) => pairs.get(cluster) ?? []);
  if (own.length === 0) return undefined;
  // A cluster supported by another programme at that time is not a control.
  const others = [...pairs].flatMap(([cluster, pair]) => (supported.has(cluster) ? [] : [pair]));
  const result = compareCourses(own, others, min);
  const sign = indicator.unit === 'percent' ? '%' : currency;
  const label: Words = {
    text: sign ? inEachLocale((locale) => `${indicator.label[locale]} (${sign})`) : indicator.label,
  };
  return {
    id: `${id}-${indicator.id}`,
    label,
    group: { text: programme.title },
    cells: [
      ...courseCells(result.supported),
      ...courseCells(result.others),
      result.difference === undefined ? hidden : round(result.difference),
    ],
  };
}

function tabulateEffect(
  cases: readonly Case[],
  source: AnalysisSource,
  indicators: readonly Indicator[],
): FigureTable {
  const numbers = publicNumbers(source);
  const min = minPublished(source.parts);
  const supported = new Set(cases.flatMap(({ programme }) => programme.clusters));
  return {
    head: { word: 'indicator' },
    columns: [
      numberColumn('supported'),
      numberColumn('supportedBefore'),
      numberColumn('supportedAfter'),
      numberColumn('others'),
      numberColumn('othersBefore'),
      numberColumn('othersAfter'),
      numberColumn('effect', true),
    ],
    rows: cases.flatMap((one) =>
      indicators.flatMap((indicator) => rowOf(one, indicator, numbers, supported, min) ?? []),
    ),
  };
}

/** Cases with both editions known. */
const supportedIn = (cases: readonly Case[]): JudgedCase[] =>
  cases.flatMap(({ id, programme: { title, clusters }, before, after }) =>
    before === undefined || after === undefined
      ? []
      : [{ id, title: { text: title }, clusters, before, after }],
  );

/**
 * Supported clusters by programme, the development of their numbers compared with unsupported clusters, and
 * monitored projects with what they tell about their programmes. Confidential indicators are excluded.
 */
export function tabulateProgrammes(
  analysis: AnalysisOf<'programmes'>,
  source: AnalysisSource,
): ResultTable[] {
  const cases = listCases(analysis, source);
  const projects = tabulateProjects(source);
  if (cases.length === 0) return projects;
  const judged = cases.filter(({ before }) => before !== undefined);
  const indicators = source.parts.indicators
    .map(({ data }) => data)
    .sort((a, b) => a.number - b.number);
  const effect = tabulateEffect(judged, source, indicators);
  return [
    { name: 'links', caption: { word: 'programmeLinks' }, table: tabulateLinks(cases, source) },
    ...(effect.rows.length > 0
      ? [
          {
            name: 'clusters',
            caption: { word: 'programmeClusters' } as const,
            table: tabulateSupported(supportedIn(judged), source),
          },
          {
            name: 'effect',
            caption: { word: 'programmeEffect' } as const,
            table: effect,
            mixed: true as const,
          },
        ]
      : []),
    ...projects,
  ];
}
