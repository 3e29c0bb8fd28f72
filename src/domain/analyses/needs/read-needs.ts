import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Words } from '../../figures/table.ts';
import { type AnalysisParts, findTable } from '../analysis-parts.ts';
import { type CellSummary, summarizeScores } from './summarize-scores.ts';

export interface NeedsLine {
  readonly id: string;
  readonly label: Words;
  readonly group?: Words;
}

/** Matrix of functions and resources with summaries of its cells. */
export interface NeedsMatrix {
  readonly functions: readonly NeedsLine[];
  readonly resources: readonly NeedsLine[];
  /** Row by row. */
  readonly cells: readonly CellSummary[];
  /** Whether individual answers are known. A printed matrix has only its values. */
  readonly hasAnswers: boolean;
  readonly cluster?: string;
}

type NeedsAnalysis = AnalysisOf<'needs'>;

/** Printed matrix: values as in the source, with an unknown number of answers. */
function readPrinted({ figure }: NeedsAnalysis, parts: AnalysisParts): NeedsMatrix | undefined {
  const data = parts.figures.find(({ id }) => id === figure)?.data.data;
  if (!data) return undefined;
  return {
    functions: data.rows.map(({ id, label, group }) => ({
      id,
      label: { text: label },
      ...(group ? { group: { text: group } } : {}),
    })),
    resources: data.columns.map(({ id, label }) => ({ id, label: { text: label } })),
    cells: data.rows.flatMap(({ id, values }) =>
      data.columns.map((column, at): CellSummary => {
        const value = values[at];
        const mean = typeof value === 'number' ? value : undefined;
        return {
          row: id,
          column: column.id,
          count: 0,
          mean,
          median: undefined,
          deviation: undefined,
        };
      }),
    ),
    hasAnswers: false,
  };
}

/** Matrix of an analysis; undefined if the portal has no numbers for it. */
export function readNeeds(analysis: NeedsAnalysis, parts: AnalysisParts): NeedsMatrix | undefined {
  const table = findTable(parts, analysis.table, 'needs');
  if (!table) return readPrinted(analysis, parts);
  const { functions, resources, atLeast } = analysis;
  const answers = table.rows.map((row) => ({
    row: row.function,
    column: row.resource,
    score: row.score,
  }));
  const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);
  return {
    functions: functions.map(({ id, label, group }) => ({
      id,
      label: { text: label },
      ...(group ? { group: { text: group } } : {}),
    })),
    resources: resources.map(({ id, label }) => ({ id, label: { text: label } })),
    cells: summarizeScores(answers, ids(functions), ids(resources), atLeast),
    hasAnswers: true,
    ...(table.cluster ? { cluster: table.cluster } : {}),
  };
}
