import type { FigureTable, TableCell, TableColumn, Words } from '../../../domain/figures/table.ts';
import { type StageKey, stageKeys } from '../../../domain/inventory/tally.ts';
import { type Count, type CountTable, otherGroup } from '../../../domain/survey/count-answers.ts';
import type { NumberSummary } from '../../../domain/survey/summarize-numbers.ts';
import type { ItemTally, NamedValues } from '../../../domain/survey/tally-answers.ts';
import { useFormat } from '../../../i18n/format.ts';
import { inEachLocale, type Locale, type Localized } from '../../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { stageHeading } from '../../clusters/stage-words.ts';
import { type BarTableView, viewBarTable } from '../../figures/bar-table.ts';
import { countryName } from '../../knowledge/country-name.ts';
import { outsideGroup } from './edition-tally.ts';

/** Answers counted, drawn and to be downloaded. */
export interface ResultFigure {
  /** Anchor; the same in all languages. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly bars: BarTableView;
  /** Is something in it hidden? */
  readonly hides: boolean;
}

const inAll = (say: (t: Translate, locale: Locale) => string): Words => ({
  text: inEachLocale((locale) => say(useTranslate(locale), locale)),
});

const joined = (labels: readonly Localized<string>[]): Words =>
  inAll((_, locale) => labels.map((label) => label[locale]).join(': '));

const cellOf = (count: Count): TableCell =>
  count === 'hidden' ? { missing: 'suppressed' } : count;

const hidesAny = (table: FigureTable): boolean =>
  table.rows.some(({ cells }) => cells.some((cell) => typeof cell === 'object'));

const isStage = (id: string): id is StageKey => stageKeys.some((key) => key === id);

/** A group of clusters, or a rank. */
function partLabel(portal: Portal, { kind }: CountTable, part: string): Words {
  if (kind === 'rank') return inAll((t) => t('results.rank', { n: part }));
  if (part === otherGroup) return inAll((t) => t('results.others'));
  if (isStage(part)) return inAll((_, locale) => stageHeading(portal, part, locale));
  const [group] = portal.regionGroups;
  return inAll((_, locale) =>
    part === outsideGroup ? (group?.outside[locale] ?? part) : (group?.inside[locale] ?? part),
  );
}

const numberColumn = (id: string, label: Words): TableColumn => ({ id, label, type: 'number' });

function tabulateCounts(portal: Portal, table: CountTable): FigureTable {
  const { parts, rows, answeredParts, answered } = table;
  const total = inAll((t) => t('results.clusters'));
  return {
    head: inAll((t) => t('results.answer')),
    columns: [
      numberColumn('total', total),
      ...parts.map((part) => numberColumn(`part-${part}`, partLabel(portal, table, part))),
    ],
    rows: [
      ...rows.map((row) => ({
        id: row.id,
        label: joined(row.labels),
        cells: [row.total, ...row.parts].map(cellOf),
      })),
      {
        id: 'answered',
        label: inAll((t) => t('results.answered')),
        cells: [answered, ...answeredParts].map(cellOf),
      },
    ],
  };
}

/** Words for a number of clusters out of those that answered. */
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

function viewCounts(
  portal: Portal,
  table: CountTable,
  subtitle: string,
  locale: Locale,
): ResultFigure {
  const format = useFormat(locale);
  const computed = tabulateCounts(portal, table);
  // The row of all that answered is no answer: it is in the table and never the longest bar.
  const answers = { ...computed, rows: computed.rows.slice(0, -1) };
  const bars = viewBarTable(answers, locale, { whole: true });
  const all = viewBarTable(computed, locale, { whole: true });
  const last = all.rows.at(-1);
  // A hidden number may be the greatest, and how great it can be is told by nothing.
  const isWhole = table.rows.every(({ total }) => total !== 'hidden');
  const title =
    (isWhole ? sayLeader(bars, format.number(table.answered), locale) : undefined) ??
    useTranslate(locale)('results.count', {
      n: table.answered,
      count: format.number(table.answered),
    });
  const label = table.labels.map((one) => one[locale]).join(': ');
  return {
    id: table.id.replaceAll('.', '-') + (table.kind === 'code' ? '-choice' : ''),
    title: label ? `${label}: ${title}` : title,
    subtitle,
    bars: {
      ...bars,
      rows: last ? [...bars.rows, { ...last, pieces: [] }] : bars.rows,
      csv: all.csv,
    },
    hides: hidesAny(computed),
  };
}

/** Fields that hold numbers: how many filled them in, what lies in the middle, and the sum. */
export function viewNumbers(
  id: string,
  numbers: readonly (NumberSummary & { readonly label: Words })[],
  subtitle: string,
  locale: Locale,
): ResultFigure | undefined {
  const rows = numbers.filter(({ count }) => count !== 0);
  if (rows.length === 0) return undefined;
  const sums = rows.some(({ sum }) => sum !== undefined);
  const told = (value: number | undefined): TableCell => value ?? { missing: 'suppressed' };
  const table: FigureTable = {
    head: inAll((t) => t('results.answer')),
    columns: [
      numberColumn(
        'total',
        inAll((t) => t('results.clusters')),
      ),
      numberColumn(
        'median',
        inAll((t) => t('results.median')),
      ),
      ...(sums
        ? [
            numberColumn(
              'sum',
              inAll((t) => t('results.sum')),
            ),
          ]
        : []),
    ],
    rows: rows.map(({ field, label, count, median, sum }) => ({
      id: field.key,
      label,
      cells: [cellOf(count), told(median), ...(sums ? [told(sum)] : [])],
    })),
  };
  return {
    id: `${id}-numbers`,
    title: useTranslate(locale)('results.numbers'),
    subtitle,
    bars: viewBarTable(table, locale, { whole: true }),
    hides: hidesAny(table),
  };
}

/** The label of a field that holds a number, with the currency of its amounts. */
export const numberLabel = (
  labels: readonly Localized<string>[],
  currency: string | undefined,
): Words =>
  inAll((_, locale) => {
    const label = labels.map((one) => one[locale]).join(': ');
    return currency ? `${label} (${currency})` : label;
  });

function viewNamed(
  portal: Portal,
  { field, values, cut }: NamedValues,
  subtitle: string,
  locale: Locale,
): ResultFigure {
  const nameOf = (value: string, lang: Locale): string => {
    if (field.value.kind !== 'country') {
      return portal.organisationById.get(value)?.name[lang] ?? value;
    }
    return countryName(portal, value, lang);
  };
  const table: FigureTable = {
    head: joined(field.labels),
    columns: [
      numberColumn(
        'total',
        inAll((t) => t('results.clusters')),
      ),
    ],
    rows: values.map(({ value, count }) => ({
      id: value,
      label: inAll((_, lang) => nameOf(value, lang)),
      cells: [count],
    })),
  };
  return {
    id: field.key.replaceAll('.', '-'),
    title: field.labels.map((label) => label[locale]).join(': '),
    subtitle,
    bars: viewBarTable(table, locale),
    hides: cut,
  };
}

/** "12 clusters were asked, 10 answered." */
export function sayAnswered({ asked, answered }: ItemTally, locale: Locale, least: number): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const number = { n: asked, asked: format.number(asked) };
  return answered === undefined
    ? t('results.few', { ...number, least })
    : t('results.askedAnswered', { ...number, answered: format.number(answered) });
}

/** All that is drawn of a question. */
export function viewResultFigures(
  portal: Portal,
  tally: ItemTally,
  locale: Locale,
): ResultFigure[] {
  const { item, tables, numbers, named } = tally;
  const subtitle = sayAnswered(tally, locale, portal.site.leastGroup);
  const id = 'question' in item ? item.question.id : item.indicator.id;
  const own = viewNumbers(
    id,
    numbers.map((one) => ({ ...one, label: numberLabel(one.field.labels, one.currency) })),
    subtitle,
    locale,
  );
  return [
    ...tables.map((table) => viewCounts(portal, table, subtitle, locale)),
    ...(own ? [own] : []),
    ...named.map((one) => viewNamed(portal, one, subtitle, locale)),
  ];
}
