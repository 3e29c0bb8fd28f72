import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { missingReasons } from '../../domain/missing.ts';
import { lowerFirst, upperFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import type { FigureKind } from '../../schemas/figure.ts';
import { numberColumns } from '../facts.ts';
import type { LocalTable } from '../localize-table.ts';
import { sayNetwork, saySteps } from './describe-links.ts';
import { most, sayByStage, sayChange, sayExtremes, sayRows } from './describe-numbers.ts';

// The finding of a drawing in words, made from its numbers: highest, lowest, change and missing values. Each
// sentence is independent, so that no language has to inflect a name.

/** Matches what the drawing of each kind shows. */
const findings = {
  bar: 'numbers',
  diverging: 'numbers',
  column: 'change',
  line: 'change',
  slope: 'numbers',
  dot: 'numbers',
  scatter: 'numbers',
  'three-star': 'numbers',
  heat: 'numbers',
  profile: 'numbers',
  waffle: 'numbers',
  treemap: 'numbers',
  ladder: 'numbers',
  network: 'network',
  flow: 'links',
  timeline: 'times',
  diamond: 'names',
  choropleth: 'numbers',
  'symbol-map': 'numbers',
  'map-multiples': 'numbers',
  'bivariate-map': 'numbers',
  none: 'numbers',
} as const satisfies Record<FigureKind, string>;

/** A source's words in place of numbers: "Germany: named first; Italy and Spain: named." */
function sayWords(table: LocalTable, locale: Locale, t: Translate): string[] {
  const said = numberColumns(table).flatMap(({ index }) => {
    const labels = new Map<string, string[]>();
    for (const { label, cells } of table.rows) {
      const cell = cells[index];
      if (!cell || cell.missing || cell.value !== undefined) continue;
      labels.set(cell.text, [...(labels.get(cell.text) ?? []), label]);
    }
    return [...labels].map(([text, named]) => `${useFormat(locale).list(named)}: ${text}`);
  });
  if (said.length === 0) return [];
  const rest = said.length - most;
  const more = rest > 0 ? [t('figure.says.more.values', { n: rest })] : [];
  return [`${said.slice(0, most).join('; ')}.`, ...more];
}

function sayTimes(table: LocalTable, t: Translate): string[] {
  const index = table.columns.findIndex(({ type }) => type === 'time');
  const dated = table.rows
    .filter(({ cells }) => cells[index]?.value !== undefined)
    .sort(greatestFirst(({ cells }) => -(cells[index]?.value ?? 0)));
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return [t('figure.says.undated')];
  return [
    t('figure.says.times', {
      first: first.label,
      start: first.cells[index]?.text ?? '',
      last: last.label,
      end: last.cells[index]?.text ?? '',
    }),
  ];
}

function sayTotal(kind: FigureKind, n: number, t: Translate): string[] {
  if (kind === 'ladder') return [t('figure.says.criteria', { n })];
  return kind === 'symbol-map' ? [t('figure.says.entries', { n })] : [];
}

/** "35 clusters: 3 at the mature stage and 32 at the idea stage." */
function sayStages(
  counts: ReadonlyMap<string, number>,
  n: number,
  locale: Locale,
  t: Translate,
): string {
  const { number } = useFormat(locale);
  const parts = [...counts].map(([label, some]) => ({
    label,
    text: number(some),
    isUnknown: label === t('stage.notReported'),
  }));
  return sayByStage(parts, { n }, locale, t);
}

/** By stage, or by their one text column: "Met: 2; not met: 1." */
function sayCounts(
  kind: FigureKind,
  table: LocalTable,
  column: number,
  locale: Locale,
  t: Translate,
): string[] {
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) {
    const cell = cells[column];
    if (!cell || cell.missing) continue;
    counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1);
  }
  if (table.columns[column]?.id === 'stage' && counts.size > 0)
    return [sayStages(counts, table.rows.length, locale, t)];
  const format = useFormat(locale);
  const parts = [...counts].map(([text, count]) => `${text}: ${format.number(count)}`);
  const said = upperFirst(parts.join('; '), locale);
  const total = sayTotal(kind, table.rows.length, t);
  return parts.length === 0 ? total : [...total, `${said}.`];
}

/** "Not reported: Bolu (2011) and 8 others (2012)." with the column where a row has several values. */
function sayUnreported(table: LocalTable, locale: Locale, t: Translate): string[] {
  const several = table.columns.length > 1;
  const parts = table.columns.flatMap(({ label }, index) => {
    const rows = table.rows.filter(({ cells }) => cells[index]?.missing === 'not-reported');
    if (rows.length === 0) return [];
    const named = sayRows(rows, table, locale, t);
    return [several ? `${named} (${lowerFirst(label, locale)})` : named];
  });
  if (parts.length === 0) return [];
  return [t('figure.says.missing.not-reported', { what: parts.slice(0, most).join('; ') })];
}

/** "3 values are missing from our copy of the source." "Not reported: Bolu." */
function sayMissing(table: LocalTable, locale: Locale, t: Translate): string[] {
  const cells = table.rows.flatMap((row) => row.cells);
  return missingReasons.flatMap((reason) => {
    if (reason === 'not-reported') return sayUnreported(table, locale, t);
    const n = cells.filter(({ missing }) => missing === reason).length;
    return n === 0 ? [] : [t(`figure.says.missing.${reason}`, { n })];
  });
}

/** Extremes, and words in place of numbers; otherwise counts. */
function sayNumbers(kind: FigureKind, table: LocalTable, locale: Locale, t: Translate): string[] {
  // Whether a criterion is met is no number, though it is drawn as one.
  const status = table.columns.findIndex(({ unitId }) => unitId === 'status');
  if (status >= 0) return sayCounts(kind, table, status, locale, t);
  if (numberColumns(table).length > 0)
    return [...sayExtremes(table, locale, t), ...sayWords(table, locale, t)];
  const stage = table.columns.findIndex(({ id }) => id === 'stage');
  return sayCounts(kind, table, Math.max(0, stage), locale, t);
}

function sayFinding(kind: FigureKind, table: LocalTable, locale: Locale, t: Translate): string[] {
  const finding = findings[kind];
  switch (finding) {
    case 'links':
      return saySteps(table, locale, t);
    case 'network':
      return sayNetwork(table, locale, t);
    case 'times':
      return sayTimes(table, t);
    case 'names':
      return [`${table.rows.map(({ label }) => label).join('; ')}.`];
    case 'change':
      return [...sayChange(table, locale, t), ...sayWords(table, locale, t)];
    case 'numbers':
      return sayNumbers(kind, table, locale, t);
    default:
      return finding satisfies never;
  }
}

/** Text alternative of a drawing, never empty. */
export function describeFigure(kind: FigureKind, table: LocalTable | undefined, locale: Locale) {
  const t = useTranslate(locale);
  if (!table) return t('figure.says.lost');
  const said = [...sayFinding(kind, table, locale, t), ...sayMissing(table, locale, t)];
  return said.length > 0 ? said.join(' ') : t('figure.says.rows', { n: table.rows.length });
}
