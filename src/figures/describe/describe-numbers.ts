import { lowerFirst, upperFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { nameStageInText } from '../../i18n/stage-in-text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { leadingRows, numberColumns, type Ranked, rankRows } from '../facts.ts';
import { decimalsOf, type LocalColumn, type LocalRow, type LocalTable } from '../localize-table.ts';

/** Max series, steps or words described one by one. */
export const most = 6;

/** Max tied rows named. */
const mostNamed = 3;

/** Up to this number, all values are given: "from 6 to 12" says less than both. */
const fewValues = 4;

/** A series' name before a colon, with its own colon replaced by a comma. */
const nameSeries = ({ label }: LocalColumn, locale: Locale): string =>
  upperFirst(label.replaceAll(': ', ', '), locale);

/** A value in a sentence; names of levels are quoted, being the source's words. */
const sayValue = (text: string, { namesLevels }: LocalTable, t: Translate): string =>
  namesLevels ? t('quoted', { text }) : text;

/**
 * Name of a row in brackets: prefixed with its group if the label is one aspect of it ("Marketing: at home"),
 * quoted if it has brackets itself, or is the name of a cluster.
 */
function nameRow(
  { label, group }: LocalRow,
  table: LocalTable,
  locale: Locale,
  t: Translate,
): string {
  const isPart = table.namesLevels && group !== undefined && group !== label;
  if (isPart) return `${group}: ${lowerFirst(label, locale)}`;
  const isQuoted = label.includes('(') || table.rowsAre === 'cluster';
  return isQuoted ? t('quoted', { text: label }) : label;
}

/** "İstanbul", "Ankara and İzmir", "66 provinces". */
export function sayRows(
  rows: readonly LocalRow[],
  table: LocalTable,
  locale: Locale,
  t: Translate,
): string {
  if (rows.length > mostNamed)
    return t('figure.says.rowCount', { n: rows.length, of: table.rowsAre ?? 'rows' });
  return useFormat(locale).list(rows.map((row) => nameRow(row, table, locale, t)));
}

/** "Ankara and İzmir: none", "12 of the provinces shown have none". */
function sayNone(
  rows: readonly LocalRow[],
  table: LocalTable,
  locale: Locale,
  t: Translate,
): string {
  return rows.length > mostNamed
    ? t('figure.says.noneOf', { n: rows.length, of: table.rowsAre ?? 'rows' })
    : t('figure.says.noneNamed', { names: sayRows(rows, table, locale, t) });
}

/** Whether a row is a part of a country: inside or outside a group of its regions. */
const isPart = ({ id }: LocalRow): boolean => id === 'inside' || id === 'outside';

/** Whether each row is a stage: no stage has most or fewest of the others. */
const isStaged = ({ rows }: LocalTable): boolean => rows.every(({ stage }) => stage !== undefined);

/** A stage, or a part of a country, as written within a sentence; other labels may be names. */
const wordRow = (row: LocalRow, locale: Locale): string =>
  row.stage !== undefined || isPart(row) ? lowerFirst(row.label, locale) : row.label;

/** Clusters at one stage. */
export interface StageCount {
  readonly label: string;
  readonly isUnknown: boolean;
  /** Number as printed. */
  readonly text: string;
}

/** "8 clusters: 6 at the idea stage and 2 at the initial stage; mature: none.", "20 clusters, all at the idea stage." */
export function sayByStage(
  counts: readonly StageCount[],
  { n, none = [] }: { readonly n: number; readonly none?: readonly string[] },
  locale: Locale,
  t: Translate,
): string {
  const { list } = useFormat(locale);
  const [only] = counts;
  if (only && counts.length === 1 && !only.isUnknown)
    return t('figure.says.allStage', { n, stage: nameStageInText(only.label, locale) });
  const parts = counts.map(({ label, isUnknown, text }) =>
    isUnknown
      ? t('figure.says.stageUnknown', { n: text })
      : t('figure.says.atStage', { n: text, stage: nameStageInText(label, locale) }),
  );
  const without = none.length > 0 ? [t('figure.says.noneNamed', { names: list(none) })] : [];
  return t('figure.says.stages', { n, parts: [list(parts), ...without].join('; ') });
}

/** "Plans (22) and Work (4).", "Plans (level 1) – 22; Work – 4." for names with brackets, or clusters by stage. */
function sayEach(
  series: string,
  index: number,
  table: LocalTable,
  locale: Locale,
  t: Translate,
): string {
  const { list } = useFormat(locale);
  const all = table.rows.flatMap((row) => {
    const { value, text = '' } = row.cells[index] ?? {};
    return value === undefined
      ? []
      : [{ label: wordRow(row, locale), text, value, stage: row.stage, isPart: isPart(row) }];
  });
  if (all.some(({ label }) => label.includes('('))) {
    const values = all.map(({ label, text }) => `${label} – ${text}`).join('; ');
    return t('figure.says.each', { series, values });
  }
  const unit = table.columns[index]?.unitId;
  const isNone = ({ value }: { readonly value: number }) => value === 0 && unit === 'clusters';
  const none = all.filter(isNone).map(({ label }) => label);
  const some = all.filter((row) => !isNone(row));
  if (unit === 'clusters' && isStaged(table)) {
    const counts = some.map(({ label, text, stage }) => ({
      label,
      text,
      isUnknown: stage?.id === 'not-reported',
    }));
    const n = some.reduce((total, { value }) => total + value, 0);
    return sayByStage(counts, { n, none }, locale, t);
  }
  const sayOne = ({ label, text, isPart: inPart }: (typeof all)[number]) =>
    inPart ? t('figure.says.where', { where: label, value: text }) : `${label} (${text})`;
  const values = [
    list(some.map(sayOne)),
    ...(none.length > 0 ? [t('figure.says.noneNamed', { names: list(none) })] : []),
  ].join('; ');
  return t('figure.says.each', { series, values });
}

const rowsOf = (ranked: readonly Ranked[]): LocalRow[] => ranked.map(({ row }) => row);

/** Whether a column counts the clusters of places or sectors: those without any may be left out of the table. */
const countsListed = ({ unitId }: LocalColumn, { rowsAre }: LocalTable): boolean =>
  rowsAre !== undefined && rowsAre !== 'cluster' && (unitId === 'clusters' || unitId === 'percent');

/** Whether a column counts things, so that its ends are most and fewest rather than high and low. */
const isCount = ({ unitId }: LocalColumn): boolean => unitId === 'clusters' || unitId === 'count';

/** "Clusters: Plans has the most, 22; Work has the fewest, 2."; "Clusters: İstanbul has the most, 51; 4 of the provinces shown have none." */
function sayColumn(
  column: LocalColumn,
  index: number,
  table: LocalTable,
  locale: Locale,
  t: Translate,
): string[] {
  const ranked = rankRows(table, index);
  const [first] = ranked;
  const last = ranked.at(-1);
  // A series of zeros has no highest or lowest.
  if (!first || !last || (first.value === 0 && last.value === 0)) return [];
  const series = nameSeries(column, locale);
  const value = sayValue(first.text, table, t);
  if (ranked.length === 1 && !countsListed(column, table))
    return [t('figure.says.only', { series, row: nameRow(first.row, table, locale, t), value })];
  const isListed = countsListed(column, table);
  const isEqual = first.value === last.value;
  const isFew = ranked.length <= fewValues || isStaged(table);
  if (isFew && !table.namesLevels && !(isListed && isEqual))
    return [sayEach(series, index, table, locale, t)];
  if (isEqual && !isListed) return [t('figure.says.equal', { series, n: ranked.length, value })];
  const highest = leadingRows(table, index);
  const lowest = ranked.filter((row) => row.value === last.value);
  const ends = {
    series,
    high: sayRows(rowsOf(highest), table, locale, t),
    n: highest.length,
    most: value,
    low: sayRows(rowsOf(lowest), table, locale, t),
    lows: lowest.length,
    least: sayValue(last.text, table, t),
  };
  if (table.namesLevels) return [t('figure.says.highLevel', ends)];
  const hasNone = last.value === 0;
  const none = sayNone(rowsOf(lowest), table, locale, t);
  // All that have any have as many.
  if (isListed && highest.length + (hasNone ? lowest.length : 0) >= ranked.length)
    return [t('figure.says.alike', { ...ends, none: hasNone ? none : 'no' })];
  if (hasNone) return [t('figure.says.highNone', { ...ends, none })];
  if (isListed) return [t('figure.says.high', ends)];
  return [t(isCount(column) ? 'figure.says.fewest' : 'figure.says.highLow', ends)];
}

/** "The table has one more column." for series not described. */
function sayFurther(count: number, t: Translate): string[] {
  return count > most ? [t('figure.says.more.series', { n: count - most })] : [];
}

/** Sentences on a table of numbers, column by column: the most and the fewest, or each value of a few. */
export function sayExtremes(table: LocalTable, locale: Locale, t: Translate): string[] {
  const columns = numberColumns(table);
  const said = columns
    .slice(0, most)
    .flatMap(({ column, index }) => sayColumn(column, index, table, locale, t));
  return [...said, ...sayFurther(columns.length, t)];
}

/** Row of a time series in brackets: a bare year, or another number with the table's head: "year: 10". */
function nameTime(label: string, { head }: LocalTable, locale: Locale): string {
  if (!/^[\d/.,]+$/.test(label) || /^\d{4}$/.test(label)) return label;
  return `${lowerFirst(head, locale)}: ${label}`;
}

/** "Exports: 120 (2019), then 150 (2023); change: +30.", with the extremes if they lie between. */
export function sayChange(table: LocalTable, locale: Locale, t: Translate): string[] {
  const format = useFormat(locale);
  const columns = numberColumns(table);
  const said = columns.slice(0, most).flatMap(({ column, index }) => {
    const known = table.rows.flatMap(({ label, cells }) => {
      const { value, text = '' } = cells[index] ?? {};
      return value === undefined ? [] : [{ label, value, text }];
    });
    const [first] = known;
    const last = known.at(-1);
    if (!first || !last || first === last) return sayColumn(column, index, table, locale, t);
    const change = last.value - first.value;
    const values = known.map(({ value }) => value);
    const areEnds = [Math.max(...values), Math.min(...values)].every(
      (value) => value === first.value || value === last.value,
    );
    const moved = t('figure.says.change', {
      series: nameSeries(column, locale),
      start: nameTime(first.label, table, locale),
      from: first.text,
      end: nameTime(last.label, table, locale),
      to: last.text,
      change: format.signed(change, decimalsOf(change)),
    });
    return areEnds ? [moved] : [moved, ...sayColumn(column, index, table, locale, t)];
  });
  return [...said, ...sayFurther(columns.length, t)];
}
