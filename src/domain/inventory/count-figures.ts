import type { PublishedFigure } from '../../schemas/edition.ts';

/** Displayed recount: whole numbers of clusters, shares with one decimal. */
export function roundRecount(value: number): number {
  return Math.round(10 * value) / 10;
}

/** Whether a report prints the figure. One without print and source is counted by the site itself. */
export function isPrinted({ printed, sources }: PublishedFigure): boolean {
  return printed !== undefined || sources.length > 0;
}
