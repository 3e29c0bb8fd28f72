import { type Phrase, phrase, type AuthorKeyAfter } from '../../i18n/phrase.ts';
import type { FigureUnit } from '../../schemas/figure-data.ts';
import type { CountedFigure } from '../figures/recount.ts';
import type { FigureTable } from '../figures/table.ts';
import { isMissing } from '../missing.ts';

/** Value named in a report's text: a number with its unit, or a day. */
export interface ReportValue {
  readonly value: number;
  /** Set instead of a number for a day: `2011-12-28`. */
  readonly date?: string;
  readonly unit: FigureUnit | 'date';
}

export interface ValueSources {
  readonly edition: {
    readonly figures: readonly Pick<CountedFigure, 'id' | 'value' | 'unit' | 'absent'>[];
  };
  /** Numbers of a figure by its id; undefined if it has none or does not exist. */
  readonly table: (figure: string) => FigureTable | undefined;
  /** True for a figure that compares printed numbers when the report prints none of them. */
  readonly comparesNothing?: (figure: string) => boolean;
  /** Counts by name: see `listCounts` and `answerCounts`. */
  readonly counts: ReadonlyMap<string, number>;
  /** True for the name of an answer count, which may be withheld. */
  readonly isAnswer?: (name: string) => boolean;
}

/** Fault of a value's name: what was expected, to complete "expected …". */
export interface WrongValue {
  readonly expected: Phrase;
  /** Why a valid name has no value; undefined if the name itself is wrong. */
  readonly lack?: ValueLack;
}

/**
 * `awaited`: the published figure has no value yet. `unanswered`: it counts what no cluster answered.
 * `withheld`: too few clusters answered to publish it. `unprinted`: the figure compares printed
 * numbers, and the report of the edition prints none of them.
 */
export type ValueLack = 'awaited' | 'unanswered' | 'unprinted' | 'withheld';

const wrong = (key: AuthorKeyAfter<'check.value'>, values: Phrase['values'] = {}): WrongValue => ({
  expected: phrase(`check.value.${key}`, values),
});

/** Withheld because it counts fewer clusters than the portal's threshold. */
const withheld: WrongValue = { ...wrong('told'), lack: 'withheld' };

function publishedValue(id: string, { edition }: ValueSources): ReportValue | WrongValue {
  const figure = edition.figures.find((other) => other.id === id);
  if (!figure) return wrong('publishedId');
  const { value, unit, absent } = figure;
  if (absent === 'suppressed') return withheld;
  if (absent !== undefined) return { ...wrong('answeredNumber'), lack: 'unanswered' };
  if (value === undefined) return { ...wrong('publishedKnown'), lack: 'awaited' };
  if (typeof value === 'number') return { value, unit: unit as FigureUnit };
  return unit === 'date'
    ? { value: Number.NaN, date: value, unit: 'date' }
    : wrong('publishedNumber');
}

/** Sum of a column; undefined if no cell is known. */
function sumOf(table: FigureTable, column: number): number | undefined {
  const known = table.rows
    .map(({ cells }) => cells[column])
    .filter((cell) => typeof cell === 'number');
  return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

function figureValue(
  [id = '', row = '', columnId]: readonly string[],
  { table: tableOf, comparesNothing }: ValueSources,
): ReportValue | WrongValue {
  if (comparesNothing?.(id)) return { ...wrong('printedNumber'), lack: 'unprinted' };
  const table = tableOf(id);
  if (!table) return wrong('figureId');
  if (row === 'rows') return { value: table.rows.length, unit: 'count' };
  const column = table.columns.findIndex(
    ({ id: own, type }) => type === 'number' && (columnId === undefined || own === columnId),
  );
  const columns = table.columns.filter(({ type }) => type === 'number').map((one) => one.id);
  if (column < 0) return wrong('figureColumn', { columns: columns.join(', ') });
  const unit = table.columns[column]?.unit ?? 'count';
  if (row === 'sum') {
    const sum = sumOf(table, column);
    return sum === undefined ? wrong('knownColumn') : { value: sum, unit };
  }
  const cell = table.rows.find((one) => one.id === row)?.cells[column];
  if (cell === undefined) return wrong('row');
  if (isMissing(cell) && cell.missing === 'suppressed') return withheld;
  return typeof cell === 'number' ? { value: cell, unit } : wrong('knownNumber');
}

/**
 * Resolve a value's name: `published/f001` (a published figure of the edition),
 * `figures/{figure}/{row}/{column}` (the first column of numbers by default; `sum` for the sum of a column,
 * `rows` for the number of rows), `count/clusters`.
 * @returns what was expected instead, for a name that does not resolve
 */
export function resolveValue(name: string, sources: ValueSources): ReportValue | WrongValue {
  const [kind, ...rest] = name.split('/');
  if (kind === 'published' && rest.length === 1) return publishedValue(rest[0] ?? '', sources);
  if (kind === 'figures' && (rest.length === 2 || rest.length === 3)) {
    return figureValue(rest, sources);
  }
  if (kind === 'count' && rest.length === 1) {
    const [count = ''] = rest;
    const value = sources.counts.get(count);
    if (value !== undefined) return { value, unit: 'count' };
    if (sources.isAnswer?.(count)) return withheld;
    const known = [...sources.counts.keys()].filter((id) => !sources.isAnswer?.(id)).join(', ');
    return wrong('countOf', { known });
  }
  return wrong('forms');
}

/** Whether a name did not resolve. */
export function isWrong(result: ReportValue | WrongValue): result is WrongValue {
  return 'expected' in result;
}
