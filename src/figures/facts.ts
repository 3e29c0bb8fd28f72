import { greatestFirst } from '../domain/figures/greatest-first.ts';
import { answerFactNames, placeholderOf } from '../domain/figures/fact-names.ts';
import { type MessageValues, useTranslate } from '../i18n/translate.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatValue, type LocalColumn, type LocalRow, type LocalTable } from './localize-table.ts';

export interface Ranked {
  readonly row: LocalRow;
  readonly value: number;
  readonly text: string;
}

export function numberColumns({ columns }: LocalTable): { column: LocalColumn; index: number }[] {
  return columns.flatMap((column, index) => (column.type === 'number' ? [{ column, index }] : []));
}

/** Rows with a number in a column, greatest first (`greatestFirst`). */
export function rankRows(table: LocalTable, column: number): Ranked[] {
  return table.rows
    .flatMap((row) => {
      const cell = row.cells[column];
      return cell?.value === undefined ? [] : [{ row, value: cell.value, text: cell.text }];
    })
    .sort(greatestFirst(({ value }) => value));
}

/** Rows with the greatest number of a column: one unless tied. */
export function leadingRows(table: LocalTable, column: number): Ranked[] {
  const ranked = rankRows(table, column);
  return ranked.filter(({ value }) => value === ranked[0]?.value);
}

/** Placeholder values of an answer table: clusters asked, answered, and in the base. */
function answerFacts({ base }: LocalTable): (readonly [name: string, count: number | undefined])[] {
  return base ? answerFactNames.map((name) => [name, base[name]] as const) : [];
}

/** Placeholder values for a figure's texts, named as in `factNames`. Missing values are given in words. */
export function figureFacts(table: LocalTable | undefined, locale: Locale): MessageValues {
  if (!table) return {};
  const format = useFormat(locale);
  const nothing = useTranslate(locale)('not-reported');
  const facts: Record<string, string | number> = {};
  const add = (name: string, text: string, value: number) => {
    facts[name] = text;
    facts[`num_${name}`] = value;
  };
  const numbers = numberColumns(table);
  const write = (value: number, index: number) =>
    formatValue(value, table.columns[index] as LocalColumn, format);
  const missing = table.rows.flatMap(({ cells }) => cells).filter((cell) => cell.missing).length;
  add('n', format.number(table.rows.length), table.rows.length);
  add('missing', format.number(missing), missing);
  const places = new Set(table.rows.flatMap(({ region }) => region ?? [])).size;
  add('places', format.number(places), places);
  for (const [name, count] of answerFacts(table)) {
    const few = useTranslate(locale)('missing.suppressed');
    add(name, count === undefined ? few : format.number(count), count ?? 0);
  }
  for (const [order, { column, index }] of numbers.entries()) {
    const ranked = rankRows(table, index);
    const sum = ranked.reduce((total, { value }) => total + value, 0);
    // Without known values the total is not zero; give the reason, as in the first row.
    const none = table.rows[0]?.cells[index]?.text ?? nothing;
    const total = ranked.length === 0 ? none : write(sum, index);
    add(`sum__${placeholderOf(column.id)}`, total, sum);
    if (order === 0) {
      const [first] = ranked;
      const last = ranked.at(-1);
      add('sum', total, sum);
      add('highest', first?.row.label ?? none, first?.value ?? 0);
      const leaders = leadingRows(table, index).map(({ row }) => row.label);
      add('leaders', leaders.length > 0 ? format.list(leaders) : none, leaders.length);
      add('highestValue', first?.text ?? none, first?.value ?? 0);
      add('lowest', last?.row.label ?? none, last?.value ?? 0);
      add('lowestValue', last?.text ?? none, last?.value ?? 0);
    }
    for (const row of table.rows) {
      const cell = row.cells[index];
      const text = cell?.text ?? nothing;
      if (order === 0) add(placeholderOf(row.id), text, cell?.value ?? 0);
      add(`${placeholderOf(row.id)}__${placeholderOf(column.id)}`, text, cell?.value ?? 0);
    }
  }
  if (numbers.length === 0) {
    for (const name of ['sum', 'highest', 'highestValue', 'lowest', 'lowestValue', 'leaders'])
      add(name, nothing, 0);
    for (const row of table.rows) add(placeholderOf(row.id), row.label, 0);
  }
  return facts;
}
