import type { AnalysisTable, AnalysisTableOf } from '../../schemas/analysis-table.ts';
import type { AnalysisParts } from './analysis-parts.ts';

/** A table of numbers by its name, if it is there and of the kind. */
export function findTable<K extends AnalysisTable['kind']>(
  parts: AnalysisParts,
  name: string | undefined,
  kind: K,
): AnalysisTableOf<K> | undefined {
  const table = parts['analysis-tables'].find(({ id }) => id === name)?.data;
  return table?.kind === kind ? (table as AnalysisTableOf<K>) : undefined;
}
