import { type ForeignWords, foreignWords } from './foreign-words.ts';
import { pickWords, type SaidWords } from './say-words.ts';
import type {
  ChartCell,
  ChartColumn,
  ChartData,
  ChartRow,
} from '../charts/tools/model/chart-data.ts';
import type { AnswerBase, FigureTable, TableCell, Words } from '../domain/figures/table.ts';
import { isMissing } from '../domain/missing.ts';
import { stageMarkOf, type StageOrder } from '../domain/stages/stage-order.ts';
import type { FigureUnit } from '../schemas/figure-data.ts';
import { type Format, useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Translate, useTranslate } from '../i18n/translate.ts';
import { readPeriod } from './read-period.ts';

export interface LocalRow extends ChartRow {
  /** Language of the label, if not the reader's. */
  readonly lang?: string;
  /** Path of its page within the language. */
  readonly path?: string;
  readonly sectors?: readonly string[];
}

export interface LocalColumn extends ChartColumn {
  readonly decimals: number;
  /** Id of the unit; `unit` is its name. */
  readonly unitId?: FigureUnit;
  /** Whether differences are printed with their sign. */
  readonly signed?: boolean;
}

export interface LocalTable extends ChartData {
  readonly columns: readonly LocalColumn[];
  readonly rows: readonly LocalRow[];
  /** Set if numbers represent levels and cells print their names. */
  readonly namesLevels?: true;
  /** Kind of row for selecting messages; undefined if no message has a word for it. */
  readonly rowsAre?: 'province' | 'region' | 'sector' | 'sectorGroup' | 'cluster';
  /** Words in another language than the reader's, with that language. */
  readonly foreign: ForeignWords;
  /** For survey answers: the number of clusters behind the table. */
  readonly base?: AnswerBase;
}

/** Units not printed, since the column's label says what is counted. */
const plainUnits: ReadonlySet<FigureUnit> = new Set([
  'count',
  'clusters',
  'status',
  // Columns are named after these: "Index (index)" says nothing.
  'index',
  'ratio',
]);

/** Decimals that a number needs, at most two. */
export function decimalsOf(cell: TableCell): number {
  if (typeof cell !== 'number') return 0;
  const hundredths = Math.round(cell * 100);
  if (hundredths % 100 === 0) return 0;
  return hundredths % 10 === 0 ? 1 : 2;
}

export function formatValue(
  value: number,
  { decimals, unitId, type, signed }: Pick<LocalColumn, 'decimals' | 'unitId' | 'type' | 'signed'>,
  format: Format,
): string {
  if (type === 'time') return String(Math.round(value));
  if (unitId === 'percent') return format.percent(value / 100, decimals as 0 | 1 | 2);
  // No thousands separator in years.
  if (unitId === 'year') return String(value);
  if (signed) return format.signed(value, decimals);
  return format.number(value, decimals);
}

function formatPeriod(text: string, t: Translate, format: Format): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(text);
  if (quarter) return t('figure.quarter', { year: quarter[1] ?? '', quarter: quarter[2] ?? '' });
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
  return /^\d{4}-\d{2}$/.test(text) ? format.month(text) : text;
}

export interface PrintOptions {
  /** Ids of time columns whose values are the ends of their periods. */
  readonly ends?: readonly string[];
  /** Keep each number's decimals as in the source; otherwise a column has the same for all. */
  readonly asGiven?: boolean;
  /** Links are undirected: a network, not a flow. */
  readonly bothEnds?: boolean;
  /** Names of values that represent levels. */
  readonly levels?: ReadonlyMap<number, string>;
  readonly stageOrder?: StageOrder;
}

interface Printer extends PrintOptions {
  readonly locale: Locale;
  readonly t: Translate;
  readonly format: Format;
}

function localizeCell(
  cell: TableCell,
  column: LocalColumn,
  { locale, t, format, ends = [], asGiven, levels }: Printer,
): ChartCell {
  if (typeof cell === 'number') {
    if (column.unitId === 'status')
      return { value: cell, text: t(cell > 0 ? 'figure.status.met' : 'figure.status.unmet') };
    const level = levels?.get(cell);
    if (level !== undefined) return { value: cell, text: level };
    // `|| 0` avoids printing small negative values as −0.
    const value = Math.round(cell * 100) / 100 || 0;
    const printed = asGiven ? { ...column, decimals: decimalsOf(cell) } : column;
    return { value, text: formatValue(value, printed, format) };
  }
  if (isMissing(cell)) return { text: t(`missing.${cell.missing}`), missing: cell.missing };
  if ('time' in cell) {
    const period = readPeriod(cell.time);
    return {
      value: ends.includes(column.id) ? period.end : period.start,
      text: formatPeriod(cell.time, t, format),
      time: cell.time,
    };
  }
  return { text: pickWords(cell, locale, t).text };
}

/** Columns of a table, each with a shared number of decimals. */
function localizeColumns(
  { columns, rows }: FigureTable,
  { locale, t, stageOrder }: Printer,
): LocalColumn[] {
  return columns.map(({ id, label, type, unit, stage, signed }, index): LocalColumn => ({
    id,
    label: pickWords(label, locale, t).text,
    type,
    decimals: Math.max(0, ...rows.map(({ cells }) => decimalsOf(cells[index] as TableCell))),
    ...(stage && stageOrder ? { stage: stageMarkOf(stage, stageOrder) } : {}),
    ...(signed ? { signed } : {}),
    ...(unit ? { unitId: unit } : {}),
    ...(unit && !plainUnits.has(unit) ? { unit: t(`unit.${unit}`) } : {}),
  }));
}

function printLinks(
  row: FigureTable['rows'][number],
  { rows }: FigureTable,
  labels: ReadonlyMap<string, SaidWords>,
  { bothEnds, format }: Printer,
): string {
  const arriving = rows.flatMap(({ id, links = [] }) =>
    links.filter(({ to }) => to === row.id).map(({ weight }) => ({ to: id, weight })),
  );
  const ends = [...(row.links ?? []), ...(bothEnds ? arriving : [])];
  // The weight is in brackets: the drawing shows it as width.
  const targets = ends.map(({ to, weight }) => {
    const label = labels.get(to)?.text ?? to;
    return weight === undefined ? label : `${label} (${format.number(weight)})`;
  });
  return targets.join('; ');
}

/** From the head of their table. */
function rowKind(head: Words): LocalTable['rowsAre'] {
  if ('regionLevel' in head) return head.regionLevel === 'province' ? 'province' : 'region';
  const kind = 'word' in head ? head.word : undefined;
  switch (kind) {
    case 'region':
    case 'sector':
    case 'sectorGroup':
    case 'cluster':
      return kind;
    default:
      return undefined;
  }
}

/** Every label and value as printed. */
export function localizeTable(
  table: FigureTable,
  locale: Locale,
  options: PrintOptions = {},
): LocalTable {
  const t = useTranslate(locale);
  const printer: Printer = { ...options, locale, t, format: useFormat(locale) };
  const columns = localizeColumns(table, printer);
  const linked = table.rows.some(({ links }) => links);
  const labels = new Map(
    table.rows.map((row) => [row.id, pickWords(row.label, locale, t)] as const),
  );
  const rows = table.rows.map((row): LocalRow => {
    const { text, lang } = labels.get(row.id) as SaidWords;
    const cells = row.cells.map((cell, index) =>
      localizeCell(cell, columns[index] as LocalColumn, printer),
    );
    return {
      id: row.id,
      label: text,
      // Links are also a last column of the table.
      cells: linked ? [...cells, { text: printLinks(row, table, labels, printer) }] : cells,
      ...(lang === locale ? {} : { lang }),
      ...(row.stage && options.stageOrder
        ? { stage: stageMarkOf(row.stage, options.stageOrder) }
        : {}),
      ...(row.region ? { region: row.region } : {}),
      ...(row.point ? { point: row.point } : {}),
      ...(row.group ? { group: pickWords(row.group, locale, t).text } : {}),
      ...(row.links ? { links: row.links } : {}),
      ...(row.accent ? { accent: true } : {}),
      ...(row.path ? { path: row.path } : {}),
      ...(row.sectors ? { sectors: row.sectors } : {}),
    };
  });
  const links: LocalColumn = {
    id: 'links',
    label: t(options.bothEnds ? 'figure.word.links' : 'figure.word.leadsTo'),
    type: 'text',
    decimals: 0,
  };
  const rowsAre = rowKind(table.head);
  return {
    head: pickWords(table.head, locale, t).text,
    columns: linked ? [...columns, links] : columns,
    rows,
    ...(options.levels ? { namesLevels: true as const } : {}),
    ...(rowsAre ? { rowsAre } : {}),
    foreign: foreignWords(table, locale),
    ...(table.base ? { base: table.base } : {}),
  };
}
