import type { FigureQuery } from '../../schemas/figure-query.ts';
import type { FigureInputs } from './inputs.ts';
import type { FigureTable } from './table.ts';

/**
 * A result of an analysis.
 * @returns undefined where the analysis has no table of this name
 */
export function queryAnalysis(
  { analysis, table }: Extract<FigureQuery, { name: 'analysis' }>,
  { resultTables }: FigureInputs,
): FigureTable | undefined {
  return resultTables(analysis).find(({ name }) => name === table)?.table;
}
