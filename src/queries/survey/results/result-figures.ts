import type { FigureTable } from '../../../domain/figures/table.ts';
import type { CountTable } from '../../../domain/survey/publish-counts.ts';
import { statedLabels } from '../../../domain/survey/stated-label.ts';
import type { NumberSummary } from '../../../domain/survey/summarize-numbers.ts';
import type { ItemTally, NamedValues } from '../../../domain/survey/tally-answers.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { sayAnswered } from '../../../figures/say-answered.ts';
import { type BarTableView, viewBarTable } from '../../figures/bar-table.ts';
import {
  hidesAny,
  isPart,
  numberLabel,
  onlyColumns,
  tabulateColumns,
  tabulateCounts,
  tabulateNamed,
  tabulateNumbers,
  withoutAnswered,
} from './result-tables.ts';

/** Drawn content of a figure of answers: the columns of a table as bars. */
export interface DrawnCounts {
  readonly table: FigureTable;
  readonly mode: 'single' | 'grouped' | 'stacked';
}

export interface ResultFigure {
  /** Anchor; the same in all languages. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly bars: BarTableView;
  readonly hides: boolean;
  /** True if a median in it is rounded and taken over several answers. */
  readonly blurs?: boolean;
  /** Its drawing; undefined if it mixes numbers of different kinds. */
  readonly drawn: DrawnCounts | undefined;
}

/** Phrase for a number of clusters out of those that answered. */
function sayLeader(
  { leaders }: BarTableView,
  answered: string,
  locale: Locale,
): string | undefined {
  const [first] = leaders;
  if (!first || leaders.length > 1 || first.count === '0') return undefined;
  return useTranslate(locale)('results.leader', {
    answer: first.label,
    count: first.count,
    answered,
  });
}

/** Groups of clusters next to each other, or the total; ranks and hidden groups are not drawn. */
function drawCounts(answers: FigureTable, kind: CountTable['kind']): DrawnCounts {
  const parts = onlyColumns(answers, isPart);
  const isTold = parts.rows.some(({ cells }) => cells.some((cell) => typeof cell === 'number'));
  return kind !== 'rank' && parts.columns.length > 0 && isTold
    ? { table: parts, mode: 'grouped' }
    : { table: onlyColumns(answers, (id) => !isPart(id)), mode: 'single' };
}

/** Bars of the answers, followed by the total of answers, which has no bar. */
function viewAnswers(computed: FigureTable, locale: Locale, series?: readonly string[]) {
  const options = { whole: true, ...(series && { series }) };
  const bars = viewBarTable(withoutAnswered(computed), locale, options);
  const all = viewBarTable(computed, locale, options);
  const last = all.rows.at(-1);
  return {
    ...bars,
    rows: last ? [...bars.rows, { ...last, pieces: [] }] : bars.rows,
    csv: all.csv,
  };
}

function countTitle(table: CountTable, bars: BarTableView, locale: Locale): string {
  const format = useFormat(locale);
  const t = useTranslate(locale);
  const labels = table.labels.map((one) => one[locale]);
  if (table.kind === 'companions') {
    const [chosen = 0] = table.answeredParts;
    const n = chosen === 'hidden' ? 0 : chosen;
    return t('results.companions', { n, count: format.number(n), options: labels.join(', ') });
  }
  const answered = { n: table.answered, count: format.number(table.answered) };
  // A hidden number may be the greatest, and has no known upper bound.
  const isWhole = table.rows.every(({ total }) => total !== 'hidden');
  const leader = isWhole ? sayLeader(bars, answered.count, locale) : undefined;
  const title = leader ?? t('results.count', answered);
  return labels.length > 0 ? `${labels.join(': ')}. ${title}` : title;
}

function viewCounts(
  portal: Portal,
  table: CountTable,
  subtitle: string,
  locale: Locale,
): ResultFigure {
  const computed = tabulateCounts(portal, table);
  const bars = viewAnswers(computed, locale);
  return {
    id: table.id.replaceAll('.', '-') + (table.kind === 'code' ? '-choice' : ''),
    title: countTitle(table, bars, locale),
    subtitle,
    bars,
    hides: hidesAny(computed),
    drawn: drawCounts(withoutAnswered(computed), table.kind),
  };
}

function viewColumns(
  id: string,
  tables: readonly CountTable[],
  subtitle: string,
  locale: Locale,
): ResultFigure[] {
  const ranked = tables.filter(({ kind }) => kind === 'rank');
  const computed = tabulateColumns(ranked);
  if (!computed) return [];
  return [
    {
      id,
      title: useTranslate(locale)('results.columns'),
      subtitle,
      bars: viewAnswers(computed, locale, [ranked[0]?.id ?? '']),
      hides: hidesAny(computed),
      drawn: { table: withoutAnswered(computed), mode: 'grouped' },
    },
  ];
}

/** Max names of numbers in a title. */
const maxNamed = 3;

/** Names of the numbers in a table: all rows, or the first of many. */
function nameNumbers(numbers: readonly NumberSummary[], locale: Locale): string {
  const t = useTranslate(locale);
  const { list } = useFormat(locale);
  // A row of a table of numbers has several fields, but is named once.
  const rows = numbers.map(({ field }) => statedLabels(field)[0]?.[locale] ?? '');
  const names = [...new Set(rows)];
  if (names.length <= maxNamed) return t('results.numbers', { labels: list(names) });
  const labels = names.slice(0, maxNamed - 1).join(', ');
  return t('results.numbersMore', { labels, n: names.length - maxNamed + 1 });
}

/** Numeric fields: number of answers, median and sum. */
export function viewNumbers(
  id: string,
  numbers: Parameters<typeof tabulateNumbers>[0],
  { title, subtitle }: Pick<ResultFigure, 'title' | 'subtitle'>,
  locale: Locale,
): ResultFigure | undefined {
  const table = tabulateNumbers(numbers);
  if (!table) return undefined;
  const some = table.columns.find(({ id: own }) => own === 'some');
  return {
    id: `${id}-numbers`,
    title,
    subtitle,
    bars: viewBarTable(table, locale, { whole: true, ...(some && { series: [some.id] }) }),
    hides: hidesAny(table),
    blurs: numbers.some(({ isBlurred }) => isBlurred),
    drawn: some && { table: onlyColumns(table, (own) => own === some.id), mode: 'single' },
  };
}

/** The value named by most clusters, unless the most frequent one is hidden. */
function namedTitle(
  { field, values, isWhole }: NamedValues,
  { leaders }: BarTableView,
  min: number,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const { list } = useFormat(locale);
  const label = field.labels.map((one) => one[locale]).join(': ');
  const answers = leaders.map((leader) => leader.label);
  const n = values[0]?.count ?? 0;
  if (!isWhole || answers.length > maxNamed) return t('results.namedAll', { label, least: min });
  return answers.length === 1
    ? t('results.named', { label, answer: answers[0] ?? '', n })
    : t('results.namedTie', { label, answers: list(answers), n });
}

function viewNamed(
  portal: Portal,
  named: NamedValues,
  subtitle: string,
  locale: Locale,
): ResultFigure {
  const { field, cut } = named;
  const table = tabulateNamed(portal, named);
  const bars = viewBarTable(table, locale);
  return {
    id: field.key.replaceAll('.', '-'),
    title: namedTitle(named, bars, portal.site.leastGroup, locale),
    subtitle,
    bars,
    hides: cut || hidesAny(table),
    drawn: drawCounts(
      onlyColumns(table, (id) => !isPart(id)),
      'tick',
    ),
  };
}

/** All figures of a question. */
export function viewResultFigures(
  portal: Portal,
  tally: ItemTally,
  locale: Locale,
): ResultFigure[] {
  const { item, tables, numbers, named } = tally;
  const subtitle = sayAnswered({ ...tally, least: portal.site.leastGroup }, locale);
  const id = 'question' in item ? item.question.id : item.indicator.id;
  const labelled = numbers.map((one) => ({
    ...one,
    label: numberLabel(statedLabels(one.field), one.currency),
  }));
  const told = numbers.filter(({ count }) => count !== 0);
  const own = viewNumbers(id, labelled, { title: nameNumbers(told, locale), subtitle }, locale);
  return [
    ...viewColumns(id, tables, subtitle, locale),
    ...tables.map((table) => viewCounts(portal, table, subtitle, locale)),
    ...(own ? [own] : []),
    ...named.map((one) => viewNamed(portal, one, subtitle, locale)),
  ];
}
