export interface LabelledQuery {
  readonly q: string;
  readonly class: string;
  /** Without the base: `/tr/clusters/some-cluster/`. */
  readonly relevant: readonly string[];
}

/** A query with its answers, best first. */
export interface AnsweredQuery extends LabelledQuery {
  readonly answers: readonly string[];
}

/** Means over queries, between 0 and 1. */
export interface Scores {
  readonly queries: number;
  readonly recallAt5: number;
  readonly mrr: number;
}

const first = 5;

/** Share of the relevant pages, at most five, among the first five. */
export function recallAt5({ relevant, answers }: AnsweredQuery): number {
  const wanted = new Set(relevant);
  const found = new Set(answers.slice(0, first).filter((url) => wanted.has(url)));
  return found.size / Math.min(first, wanted.size);
}

/** One over the rank of the first relevant answer; 0 if missing. */
export function reciprocalRank({ relevant, answers }: AnsweredQuery): number {
  const at = answers.findIndex((url) => relevant.includes(url));
  return at < 0 ? 0 : 1 / (at + 1);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Recall at five and mean reciprocal rank; NaN for no queries. */
export function scoreAnswers(answered: readonly AnsweredQuery[]): Scores {
  return {
    queries: answered.length,
    recallAt5: mean(answered.map(recallAt5)),
    mrr: mean(answered.map(reciprocalRank)),
  };
}

/** Scores by class, in order of appearance. */
export function scoreByClass(answered: readonly AnsweredQuery[]): Record<string, Scores> {
  const classes = [...new Set(answered.map((query) => query.class))];
  return Object.fromEntries(
    classes.map((name) => [name, scoreAnswers(answered.filter((query) => query.class === name))]),
  );
}
