/** One answer to one question of the matrix: how well a function is supplied with a resource. */
export interface NeedScore {
  readonly row: string;
  readonly column: string;
  readonly score: number;
}

export interface CellSummary {
  readonly row: string;
  readonly column: string;
  /** Number of answers; hidden if above zero but below the minimum. */
  readonly count: number | 'hidden';
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** Sample standard deviation of the answers. */
  readonly deviation: number | undefined;
}

/** Arithmetic mean; NaN for no scores. */
export function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Median; NaN for no scores. */
export function medianOf(scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Sample standard deviation, divided by n − 1; 0 for a single score. */
export function deviationOf(scores: readonly number[]): number {
  if (scores.length === 1) return 0;
  const mean = meanOf(scores);
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return Math.sqrt(squares / (scores.length - 1));
}

/**
 * Summarize answers as the matrix of functions and resources (strategy, lines 327–339: scores from 1, definitely
 * insufficient, to 5, definitely sufficient). How İzmir combined the scores of several firms is not stated; here
 * mean, median and spread are given. A cell with fewer answers than the minimum is hidden.
 * @param rows rows of the matrix; with the columns they order the cells row by row
 */
export function summarizeScores(
  answers: readonly NeedScore[],
  rows: readonly string[],
  columns: readonly string[],
  min: number,
): CellSummary[] {
  const byCell = Map.groupBy(answers, ({ row, column }) => `${row} ${column}`);
  return rows.flatMap((row) =>
    columns.map((column): CellSummary => {
      const scores = (byCell.get(`${row} ${column}`) ?? []).map(({ score }) => score);
      const count = scores.length;
      const nothing = { mean: undefined, median: undefined, deviation: undefined };
      if (count === 0) return { row, column, count, ...nothing };
      if (count < min) return { row, column, count: 'hidden', ...nothing };
      const told = { mean: meanOf(scores), median: medianOf(scores) };
      return { row, column, count, ...told, deviation: deviationOf(scores) };
    }),
  );
}
