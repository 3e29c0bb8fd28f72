import { inEachLocale } from '../../i18n/locales.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import { type Missing, notReported } from '../missing.ts';
import type { StageOrder } from '../stages/stage-order.ts';
import type { FigureTable, TableRow, Words } from './table.ts';

/** Table of a figure for one edition, see `countInEdition`. */
export interface EditionTable {
  readonly edition: string;
  readonly table: FigureTable;
}

interface Series extends Omit<TableRow, 'cells'> {
  readonly values: readonly (number | Missing)[];
}

/** Columns that add up to the number of a row. */
function followed({ columns }: FigureTable, query: FigureQuery): readonly number[] {
  const numbers = columns.flatMap(({ type }, index) => (type === 'number' ? [index] : []));
  const total = numbers.filter((index) => columns[index]?.id === 'total');
  if (total.length > 0) return total;
  // Printed numbers are not added to counted ones, and the groups of an answer table may overlap.
  if (query.name === 'published' || query.name === 'answers') return numbers.slice(0, 1);
  if (query.name === 'agencies') return numbers.filter((index) => columns[index]?.id === 'rows');
  return numbers;
}

function sumOf({ cells }: TableRow, columns: readonly number[]): number | Missing {
  const own = columns.map((index) => cells[index]);
  const known = own.filter((cell) => typeof cell === 'number');
  if (known.length > 0) return known.reduce((sum, value) => sum + value, 0);
  const gap = own.find((cell) => typeof cell === 'object' && 'missing' in cell);
  return gap !== undefined && typeof gap === 'object' && 'missing' in gap ? gap : notReported;
}

/** Items counted in any edition, in the order of the latest that has them. */
function listSeries(
  query: FigureQuery,
  tables: readonly EditionTable[],
  order: StageOrder,
): readonly Series[] {
  const latest = new Map<string, TableRow>();
  for (const { table } of tables.toReversed()) {
    for (const row of table.rows) if (!latest.has(row.id)) latest.set(row.id, row);
  }
  const series = [...latest.values()].map(({ cells, ...row }): Series => ({
    ...row,
    values: tables.map(({ table }) => {
      const own = table.rows.find(({ id }) => id === row.id);
      if (own) return sumOf(own, followed(table, query));
      // A counted table lists everything there is, so an absent row is 0; what was not published or asked has no
      // number.
      return query.name === 'published' || query.name === 'answers' ? notReported : 0;
    }),
  }));
  if (!series.every(({ stage }) => stage)) return series;
  return order.keys.flatMap((key) => series.filter(({ stage }) => stage === key));
}

/** Items among the greatest in any edition. */
function keepMost(series: readonly Series[], max: number): readonly Series[] {
  const kept = new Set<string>();
  for (const index of series[0]?.values.keys() ?? []) {
    const ranked = series
      .flatMap(({ id, values }) => {
        const value = values[index];
        return typeof value === 'number' ? [{ id, value }] : [];
      })
      .toSorted((a, b) => b.value - a.value);
    for (const { id } of ranked.slice(0, max)) kept.add(id);
  }
  return series.filter(({ id }) => kept.has(id));
}

/** Shape of a table over the years: a row per counted item, or per edition. */
export type YearsShape = 'things' | 'editions';

/**
 * Numbers of a figure in several editions.
 * @param tables results of its query for each edition, earliest first
 */
export function tabulateYears(
  query: FigureQuery,
  tables: readonly EditionTable[],
  shape: YearsShape,
  order: StageOrder,
): FigureTable {
  const all = listSeries(query, tables, order);
  const max = query.name === 'regions' ? query.most : undefined;
  const series = max === undefined ? all : keepMost(all, max);
  const last = tables.at(-1)?.table;
  const unit = last?.columns[followed(last, query)[0] ?? 0]?.unit ?? 'clusters';
  const year = (edition: string): Words => ({ text: inEachLocale(() => edition) });
  if (shape === 'things') {
    return {
      head: last?.head ?? { word: 'figure' },
      columns: tables.map(({ edition }) => ({
        id: edition,
        label: year(edition),
        type: 'number',
        unit,
      })),
      rows: series.map(({ values, ...row }) => ({ ...row, cells: values })),
    };
  }
  return {
    head: { word: 'edition' },
    columns: series.map(({ id, label, stage }) => ({
      id,
      label,
      type: 'number',
      unit,
      ...(stage ? { stage } : {}),
    })),
    rows: tables.map(({ edition }, index) => ({
      id: edition,
      label: year(edition),
      cells: series.map(({ values }) => values[index] ?? notReported),
    })),
  };
}
