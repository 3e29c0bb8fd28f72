import type { PublishedFigure } from '../../schemas/edition.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';

type PublishedQuery = Extract<FigureQuery, { name: 'published' }>;

/** Displayed recount: whole numbers of clusters, shares with one decimal. */
export function roundRecount(value: number): number {
  return Math.round(10 * value) / 10;
}

/** Whether a report prints the figure. One without print and source is counted by the site itself. */
export function isPrinted({ printed, sources }: PublishedFigure): boolean {
  return printed !== undefined || sources.length > 0;
}

/** Published figures of an edition that a query compares, in query order: those that the report prints. */
export function printedFigures<T extends PublishedFigure>(
  query: PublishedQuery,
  figures: readonly T[],
): T[] {
  const all = new Map(figures.map((figure) => [figure.id, figure]));
  return query.figures.flatMap((id) => all.get(id) ?? []).filter(isPrinted);
}

/** Whether a query compares printed numbers that the edition's report does not print. */
export function comparesNothing(
  query: FigureQuery | undefined,
  figures: readonly PublishedFigure[],
): boolean {
  return query?.name === 'published' && printedFigures(query, figures).length === 0;
}
