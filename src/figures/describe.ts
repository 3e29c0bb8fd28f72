import { greatestFirst } from '../domain/figures/greatest-first.ts';
import { missingReasons } from '../domain/missing.ts';
import { useFormat } from '../i18n/format.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { type Translate, useTranslate } from '../i18n/translate.ts';
import type { FigureKind } from '../schemas/figure.ts';
import { numberColumns, rankRows } from './facts.ts';
import type { LocalTable } from './localize-table.ts';
import { writing } from '../i18n/writing.ts';

// The finding of a drawing in words, made from its numbers: the highest, the lowest, the change,
// and what is missing. Every sentence stands by itself, so that no language has to bend a name.

/** What is said of each kind: what its drawing lets readers see. */
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
  network: 'centre',
  flow: 'links',
  timeline: 'times',
  diamond: 'names',
  choropleth: 'numbers',
  'symbol-map': 'numbers',
  'map-multiples': 'numbers',
  'bivariate-map': 'numbers',
  none: 'numbers',
} as const satisfies Record<FigureKind, string>;

/** At most so many series, steps or names are told one by one. */
const most = 6;

/** A sentence begins with a capital where the language has them. */
function capitalise(text: string, locale: Locale): string {
  if (!writing[locale].capitals) return text;
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(localeInfo[locale].tag) + rest.join('');
}

/** "Four more are in the table." for what is not told one by one. */
function sayMore(count: number, t: Translate): string[] {
  return count > most ? [t('figure.says.more', { n: count - most })] : [];
}

/** "Clusters: highest İstanbul, 51; lowest Bolu, 2." */
function sayExtremes(table: LocalTable, locale: Locale, t: Translate): string[] {
  const columns = numberColumns(table);
  const said = columns.slice(0, most).flatMap(({ column, index }) => {
    const ranked = rankRows(table, index);
    const [first] = ranked;
    const last = ranked.at(-1);
    // A series of nothing but zeros has no highest and no lowest.
    if (!first || !last || (first.value === 0 && last.value === 0)) return [];
    const series = capitalise(column.label, locale);
    if (ranked.length === 1)
      return [t('figure.says.only', { series, row: first.row.label, value: first.text })];
    if (first.value === last.value)
      return [t('figure.says.equal', { series, n: ranked.length, value: first.text })];
    const tied = ranked.filter(({ value }) => value === first.value).length;
    const lowest = ranked.filter(({ value }) => value === last.value).length;
    return [
      tied > 1
        ? t('figure.says.highestTie', { series, n: tied, value: first.text })
        : t('figure.says.highest', { series, row: first.row.label, value: first.text }),
      lowest > 1
        ? t('figure.says.lowestTie', { n: lowest, value: last.text })
        : t('figure.says.lowest', { row: last.row.label, value: last.text }),
    ];
  });
  return [...said, ...sayMore(columns.length, t)];
}

/** What a source says instead of numbers: "Germany: named first; Spain: named." */
function sayWords(table: LocalTable, t: Translate): string[] {
  const said = numberColumns(table).flatMap(({ index }) =>
    table.rows.flatMap(({ label, cells }) => {
      const cell = cells[index];
      return !cell || cell.missing || cell.value !== undefined ? [] : [`${label}: ${cell.text}`];
    }),
  );
  return said.length === 0
    ? []
    : [`${said.slice(0, most).join('; ')}.`, ...sayMore(said.length, t)];
}

/** "Exports: 120 in 2019, 150 in 2023; change +30." */
function sayChange(table: LocalTable, locale: Locale, t: Translate): string[] {
  const format = useFormat(locale);
  return numberColumns(table)
    .slice(0, most)
    .flatMap(({ column, index }) => {
      const known = table.rows.filter(({ cells }) => cells[index]?.value !== undefined);
      const [first] = known;
      const last = known.at(-1);
      if (!first || !last || first === last) return [];
      const from = first.cells[index];
      const to = last.cells[index];
      const change = (to?.value ?? 0) - (from?.value ?? 0);
      return [
        t('figure.says.change', {
          series: column.label,
          start: first.label,
          from: from?.text ?? '',
          end: last.label,
          to: to?.text ?? '',
          change: format.signed(change, column.decimals),
        }),
      ];
    });
}

/** "a → b, c." for the first steps. */
function sayLinks(table: LocalTable, t: Translate): string[] {
  const linked = table.rows.filter(({ links }) => links);
  const count = linked.reduce((sum, { links }) => sum + (links?.length ?? 0), 0);
  const steps = linked
    .slice(0, most)
    .map((row) => `${row.label} → ${row.cells.at(-1)?.text ?? ''}.`);
  return [
    t('figure.says.links', { n: table.rows.length, links: count }),
    ...steps,
    ...sayMore(linked.length, t),
  ];
}

/** Nodes with most links, counted at both ends. */
function sayCentre(table: LocalTable, locale: Locale, t: Translate): string[] {
  const degree = new Map<string, number>(table.rows.map(({ id }) => [id, 0]));
  for (const { id, links } of table.rows) {
    for (const { to } of links ?? []) {
      degree.set(id, (degree.get(id) ?? 0) + 1);
      degree.set(to, (degree.get(to) ?? 0) + 1);
    }
  }
  const highest = Math.max(0, ...degree.values());
  const central = table.rows.filter(({ id }) => degree.get(id) === highest);
  if (highest === 0 || central.length > most) return [];
  const row = useFormat(locale).list(central.map(({ label }) => label));
  return [t('figure.says.centre', { row, links: highest })];
}

function sayTimes(table: LocalTable, t: Translate): string[] {
  const index = table.columns.findIndex(({ type }) => type === 'time');
  const dated = table.rows
    .filter(({ cells }) => cells[index]?.value !== undefined)
    .sort(greatestFirst(({ cells }) => -(cells[index]?.value ?? 0)));
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return [t('figure.says.undated', { n: table.rows.length })];
  return [
    t('figure.says.times', {
      n: table.rows.length,
      first: first.label,
      start: first.cells[index]?.text ?? '',
      last: last.label,
      end: last.cells[index]?.text ?? '',
    }),
  ];
}

/** Rows by what their one text column says, or by stage: "Idea: 321; initial: 18." */
function sayCounts(table: LocalTable, column: number, locale: Locale, t: Translate): string[] {
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) {
    const cell = cells[column];
    if (!cell || cell.missing) continue;
    counts.set(cell.text, (counts.get(cell.text) ?? 0) + 1);
  }
  const format = useFormat(locale);
  const parts = [...counts].map(([text, count]) => `${text}: ${format.number(count)}`);
  const rows = t('figure.says.rows', { n: table.rows.length });
  return parts.length === 0 ? [rows] : [rows, `${parts.join('; ')}.`];
}

/** "3 values are lost in the source." "One value was not reported." */
function sayMissing(table: LocalTable, t: Translate): string[] {
  const cells = table.rows.flatMap((row) => row.cells);
  return missingReasons.flatMap((reason) => {
    const n = cells.filter(({ missing }) => missing === reason).length;
    return n === 0 ? [] : [t(`figure.says.missing.${reason}`, { n })];
  });
}

/** The greatest and least numbers, and words instead of numbers; of a table without any, counts. */
function sayNumbers(table: LocalTable, locale: Locale, t: Translate): string[] {
  if (numberColumns(table).length > 0)
    return [...sayExtremes(table, locale, t), ...sayWords(table, t)];
  const stage = table.columns.findIndex(({ id }) => id === 'stage');
  return sayCounts(table, Math.max(0, stage), locale, t);
}

function sayFinding(kind: FigureKind, table: LocalTable, locale: Locale, t: Translate): string[] {
  const finding = findings[kind];
  switch (finding) {
    case 'links':
      return sayLinks(table, t);
    case 'centre':
      return [...sayLinks(table, t), ...sayCentre(table, locale, t)];
    case 'times':
      return sayTimes(table, t);
    case 'names':
      return [`${table.rows.map(({ label }) => label).join('; ')}.`];
    case 'change':
      return [
        ...sayChange(table, locale, t),
        ...sayExtremes(table, locale, t),
        ...sayWords(table, t),
      ];
    case 'numbers':
      return sayNumbers(table, locale, t);
    default:
      return finding satisfies never;
  }
}

/** The description of a drawing for those who cannot see it, never empty. */
export function describeFigure(kind: FigureKind, table: LocalTable | undefined, locale: Locale) {
  const t = useTranslate(locale);
  if (!table) return t('figure.says.lost');
  const said = [...sayFinding(kind, table, locale, t), ...sayMissing(table, t)];
  return said.length > 0 ? said.join(' ') : t('figure.says.rows', { n: table.rows.length });
}
