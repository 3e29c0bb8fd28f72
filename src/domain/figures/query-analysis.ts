import type { FigureQuery } from '../../schemas/figure-query.ts';
import { resultTables } from '../analyses/result-tables.ts';
import type { FigureInputs } from './inputs.ts';
import type { FigureTable } from './table.ts';

/** Selected columns of a table, in the order named. */
function chooseColumns(table: FigureTable, names: readonly string[]): FigureTable {
  const places = names.map((name) => table.columns.findIndex(({ id }) => id === name));
  const choose = <T>(all: readonly T[]): T[] =>
    places.flatMap((at) => (at < 0 ? [] : all.slice(at, at + 1)));
  return {
    ...table,
    columns: choose(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: choose(row.cells) })),
  };
}

/**
 * Result table of an analysis.
 * @returns undefined if the analysis has no table of this name
 */
export function queryAnalysis(
  { analysis, table, columns }: Extract<FigureQuery, { name: 'analysis' }>,
  { analysed }: FigureInputs,
): FigureTable | undefined {
  const tables = analysed ? resultTables(analysed, analysis) : [];
  const found = tables.find(({ name }) => name === table)?.table;
  return found && columns ? chooseColumns(found, columns) : found;
}
