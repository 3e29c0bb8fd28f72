import type { FigureQuery } from '../../schemas/figure-query.ts';

type QueryName = FigureQuery['name'];

/** What a query can be asked over the years. */
interface Counted {
  /** Is it counted for each edition by itself? Answers of agencies are printed, and of one survey. */
  readonly editions: boolean;
  /** Can its numbers stand side by side? */
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

/** Is a query counted anew for each edition? */
export function countsEditions(query: FigureQuery | undefined): boolean {
  return query !== undefined && counted[query.name].editions;
}

/** Can the numbers of a query be set side by side for several editions? */
export function countsYears(query: FigureQuery | undefined): boolean {
  return query !== undefined && counted[query.name].years;
}
