import type { FigureTable, TableCell, TableColumn, Words } from '../../../domain/figures/table.ts';
import { isMissing } from '../../../domain/missing.ts';
import { otherGroup } from '../../../domain/survey/count-answers.ts';
import type { Count, CountTable } from '../../../domain/survey/publish-counts.ts';
import type { NumberSummary } from '../../../domain/survey/summarize-numbers.ts';
import type { NamedValues } from '../../../domain/survey/tally-answers.ts';
import { inEachLocale, type Locale, type Localized } from '../../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { stageHeading } from '../../clusters/stage-words.ts';
import { countryName } from '../../knowledge/country-name.ts';
import { outsideGroup } from '../../../domain/survey/edition-answers.ts';

const inAll = (say: (t: Translate, locale: Locale) => string): Words => ({
  text: inEachLocale((locale) => say(useTranslate(locale), locale)),
});

const joined = (labels: readonly Localized<string>[]): Words =>
  inAll((_, locale) => labels.map((label) => label[locale]).join(': '));

const cellOf = (count: Count): TableCell =>
  count === 'hidden' ? { missing: 'suppressed' } : count;

const isStage = (portal: Portal, id: string): boolean => portal.stageOrder.keys.includes(id);

const numberColumn = (id: string, label: Words): TableColumn => ({ id, label, type: 'number' });

const clustersColumn = () =>
  numberColumn(
    'total',
    inAll((t) => t('results.clusters')),
  );

/** Prefix of the columns that divide a table. */
const partPrefix = 'part-';

export const hidesAny = (table: FigureTable): boolean =>
  table.rows.some(({ cells }) =>
    cells.some((cell) => isMissing(cell) && cell.missing === 'suppressed'),
  );

function partLabel(portal: Portal, { kind }: CountTable, part: string): Words {
  if (kind === 'rank') return inAll((t) => t('results.rank', { n: part }));
  if (kind === 'companions') {
    return inAll((t) => t(part === 'with' ? 'results.these' : 'results.rest'));
  }
  if (part === otherGroup) return inAll((t) => t('results.others'));
  if (isStage(portal, part)) return inAll((_, locale) => stageHeading(portal, part, locale));
  const [group] = portal.regionGroups;
  return inAll((_, locale) =>
    part === outsideGroup ? (group?.outside[locale] ?? part) : (group?.inside[locale] ?? part),
  );
}

/** Answers with their numbers of clusters; the last row is the total of answers. */
export function tabulateCounts(portal: Portal, table: CountTable): FigureTable {
  const { parts, rows, answeredParts, answered } = table;
  return {
    head: inAll((t) => t('results.answer')),
    columns: [
      clustersColumn(),
      ...parts.map((part) => ({
        ...numberColumn(`${partPrefix}${part}`, partLabel(portal, table, part)),
        ...(isStage(portal, part) && table.kind !== 'rank' && { stage: part }),
      })),
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

/** Ranked columns of a question side by side: number of clusters that ranked each option at all. */
export function tabulateColumns(tables: readonly CountTable[]): FigureTable | undefined {
  const [first] = tables;
  if (!first || tables.length < 2) return undefined;
  return {
    head: inAll((t) => t('results.answer')),
    columns: tables.map(({ id, labels }) => numberColumn(id, joined(labels))),
    rows: [
      ...first.rows.map((row, at) => ({
        id: row.id,
        label: joined(row.labels),
        cells: tables.map(({ rows }) => cellOf(rows[at]?.total ?? 'hidden')),
      })),
      {
        id: 'answered',
        label: inAll((t) => t('results.answered')),
        cells: tables.map(({ answered }) => answered),
      },
    ],
  };
}

/** Numeric fields: number of answers, median and sum. */
export function tabulateNumbers(
  numbers: readonly (NumberSummary & { readonly label: Words })[],
): FigureTable | undefined {
  const rows = numbers.filter(({ count }) => count !== 0);
  if (rows.length === 0) return undefined;
  const sums = rows.some(({ sum }) => sum !== undefined);
  // If all are counts, the number with any at all comes first.
  const counts = rows.every(({ some }) => some !== undefined);
  const told = (value: number | undefined): TableCell => value ?? { missing: 'suppressed' };
  // Shares, marks and amounts of money are not summed: nothing is hidden without a sum.
  const addedUp = ({ field, sum }: NumberSummary): TableCell =>
    field.value.kind === 'count' ? told(sum) : { missing: 'not-applicable' };
  const median = numberColumn(
    'median',
    inAll((t) => t('results.median')),
  );
  const sum = numberColumn(
    'sum',
    inAll((t) => t('results.sum')),
  );
  const some = numberColumn(
    'some',
    inAll((t) => t('results.some')),
  );
  return {
    head: inAll((t) => t('results.answer')),
    columns: [clustersColumn(), ...(counts ? [some] : []), median, ...(sums ? [sum] : [])],
    rows: rows.map((row) => ({
      id: row.field.key,
      label: row.label,
      cells: [
        cellOf(row.count),
        ...(counts ? [cellOf(row.some ?? 'hidden')] : []),
        told(row.median),
        ...(sums ? [addedUp(row)] : []),
      ],
    })),
  };
}

/** Label of a numeric field, with the currency of amounts. */
export const numberLabel = (
  labels: readonly Localized<string>[],
  currency: string | undefined,
): Words =>
  inAll((_, locale) => {
    const label = labels.map((one) => one[locale]).join(': ');
    return currency ? `${label} (${currency})` : label;
  });

/** Names in lists with their numbers of clusters, and of ticks in the fields next to them. */
export function tabulateNamed(portal: Portal, { field, ticks, values }: NamedValues): FigureTable {
  const nameOf = (value: string, lang: Locale): string =>
    field.value.kind === 'country'
      ? countryName(portal, value, lang)
      : (portal.organisationById.get(value)?.name[lang] ?? value);
  return {
    head: joined(field.labels),
    columns: [
      clustersColumn(),
      ...ticks.map(({ key, labels }) => numberColumn(`${partPrefix}${key}`, joined(labels))),
    ],
    rows: values.map(({ value, count, ticked }) => ({
      id: value,
      label: inAll((_, lang) => nameOf(value, lang)),
      cells: [count, ...ticked.map(cellOf)],
    })),
  };
}

/** The table without its last row, the total, which is not an answer. */
export const withoutAnswered = (table: FigureTable): FigureTable => ({
  ...table,
  rows: table.rows.slice(0, -1),
});

/** A subset of the columns, or the whole table if none match. */
export function onlyColumns(table: FigureTable, isWanted: (id: string) => boolean): FigureTable {
  const wanted = table.columns.map(({ id }) => isWanted(id));
  return {
    ...table,
    columns: table.columns.filter((_, at) => wanted[at]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => wanted[at]) })),
  };
}

/** Whether a column counts a part of the clusters. */
export const isPart = (id: string): boolean => id.startsWith(partPrefix);
