/** One answer to one question of a matrix: how well a function is supplied with a resource. */
export interface NeedScore {
  /** What the row of the matrix asks about, and the column. */
  readonly row: string;
  readonly column: string;
  readonly score: number;
}

/** Answers of one cell together. */
export interface CellSummary {
  readonly row: string;
  readonly column: string;
  /** How many answered; hidden where it is some, but fewer than the least number. */
  readonly count: number | 'hidden';
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** Sample standard deviation: the spread of the answers. */
  readonly deviation: number | undefined;
}

/** The arithmetic mean; NaN of none. */
export function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The middle one, or the mean of the two in the middle; NaN of none. */
export function medianOf(scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Standard deviation of a sample: divided by one less than their number; 0 of one. */
export function deviationOf(scores: readonly number[]): number {
  if (scores.length === 1) return 0;
  const mean = meanOf(scores);
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return Math.sqrt(squares / (scores.length - 1));
}

/**
 * Puts single answers together into the matrix of functions and resources (strategy, lines 327–339:
 * marks from 1, definitely insufficient, to 5, definitely sufficient). How İzmir put the marks of
 * several firms together is not said; mean, median and spread stand side by side here. A cell with
 * fewer answers than the least number is not told.
 * @param rows of the matrix, and its columns: the cells come row by row
 */
export function summarizeScores(
  answers: readonly NeedScore[],
  rows: readonly string[],
  columns: readonly string[],
  least: number,
): CellSummary[] {
  const byCell = Map.groupBy(answers, ({ row, column }) => `${row} ${column}`);
  return rows.flatMap((row) =>
    columns.map((column): CellSummary => {
      const scores = (byCell.get(`${row} ${column}`) ?? []).map(({ score }) => score);
      const count = scores.length;
      const nothing = { mean: undefined, median: undefined, deviation: undefined };
      if (count === 0) return { row, column, count, ...nothing };
      if (count < least) return { row, column, count: 'hidden', ...nothing };
      const told = { mean: meanOf(scores), median: medianOf(scores) };
      return { row, column, count, ...told, deviation: deviationOf(scores) };
    }),
  );
}
