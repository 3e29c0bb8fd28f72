import type { AnalysisTable, AnalysisTableOf } from '../../schemas/analysis-table.ts';
import type { AnalysisParts } from './analysis-parts.ts';

/** Table of numbers by name; undefined if missing or of another kind. */
export function findTable<K extends AnalysisTable['kind']>(
  parts: AnalysisParts,
  name: string | undefined,
  kind: K,
): AnalysisTableOf<K> | undefined {
  const table = parts['analysis-tables'].find(({ id }) => id === name)?.data;
  return table?.kind === kind ? (table as AnalysisTableOf<K>) : undefined;
}
