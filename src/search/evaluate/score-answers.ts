/** A query with the pages that ought to answer it. */
export interface LabelledQuery {
  readonly q: string;
  readonly class: string;
  /** Addresses of pages on the site, without the base: `/tr/clusters/some-cluster/`. */
  readonly relevant: readonly string[];
}

/** What the search answered to a query, best first. */
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

/** Of the relevant pages, at most five, the share among the first five answers. */
export function recallAt5({ relevant, answers }: AnsweredQuery): number {
  const wanted = new Set(relevant);
  const found = new Set(answers.slice(0, first).filter((url) => wanted.has(url)));
  return found.size / Math.min(first, wanted.size);
}

/** One over the rank of the first relevant answer; 0 when there is none. */
export function reciprocalRank({ relevant, answers }: AnsweredQuery): number {
  const at = answers.findIndex((url) => relevant.includes(url));
  return at < 0 ? 0 : 1 / (at + 1);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Recall among the first five and mean reciprocal rank; NaN of no queries. */
export function scoreAnswers(answered: readonly AnsweredQuery[]): Scores {
  return {
    queries: answered.length,
    recallAt5: mean(answered.map(recallAt5)),
    mrr: mean(answered.map(reciprocalRank)),
  };
}

/** The same for each class, in the order in which they come. */
export function scoreByClass(answered: readonly AnsweredQuery[]): Record<string, Scores> {
  const classes = [...new Set(answered.map((query) => query.class))];
  return Object.fromEntries(
    classes.map((name) => [name, scoreAnswers(answered.filter((query) => query.class === name))]),
  );
}
