import type { FigureQuery } from '../../schemas/figure-query.ts';

type QueryName = FigureQuery['name'];

interface Counted {
  /** Whether each edition is counted separately. Answers of agencies are printed and belong to one survey. */
  readonly editions: boolean;
  /** Whether its numbers can be compared across editions. */
  readonly years: boolean;
}

const both: Counted = { editions: true, years: true };
const neither: Counted = { editions: false, years: false };

const counted: Readonly<Record<QueryName, Counted>> = {
  stages: both,
  sectors: both,
  regions: both,
  clusters: both,
  agencies: { editions: false, years: true },
  published: both,
  criteria: neither,
  kinds: both,
  glossary: neither,
  analysis: neither,
  answers: both,
};

/** Whether a query is counted separately for each edition. */
export function countsEditions(query: FigureQuery | undefined): boolean {
  return query !== undefined && counted[query.name].editions;
}

/** Whether the numbers of a query can be compared across editions. */
export function countsYears(query: FigureQuery | undefined): boolean {
  return query !== undefined && counted[query.name].years;
}
