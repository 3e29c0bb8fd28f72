import type { PublishedFigure } from '../../schemas/edition.ts';

/** A recount as it is shown: whole numbers of clusters, shares with one decimal. */
export function roundRecount(value: number): number {
  return Math.round(10 * value) / 10;
}

/** Does a report print the figure? One without a print and a source is counted by the site itself. */
export function isPrinted({ printed, sources }: PublishedFigure): boolean {
  return printed !== undefined || sources.length > 0;
}
