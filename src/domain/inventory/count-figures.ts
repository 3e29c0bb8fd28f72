import type { PublishedFigure } from '../../schemas/edition.ts';
import { recountValue } from './count-matching.ts';
import type { InventoryRow } from './join-inventory.ts';

/** A recount as it is shown: whole numbers of clusters, shares with one decimal. */
export function roundRecount(value: number): number {
  return Math.round(10 * value) / 10;
}

/** Does a report print the figure? One without a print and a source is counted by the site itself. */
export function isPrinted({ printed, sources }: PublishedFigure): boolean {
  return printed !== undefined || sources.length > 0;
}

/**
 * The figures of an edition, each with a value as far as there is one: where none is written, it is
 * the recount. Those that are neither written nor counted stay without.
 * @param joinRows the rows of the edition; asked for once, and only where something is to be counted
 */
export function countFigures(
  figures: readonly PublishedFigure[],
  joinRows: () => readonly InventoryRow[],
): PublishedFigure[] {
  let rows: readonly InventoryRow[] | undefined;
  return figures.map((figure) => {
    const { value, recount } = figure;
    if (value !== undefined || !recount) return figure;
    rows ??= joinRows();
    const count = recountValue(rows, recount);
    return count === undefined ? figure : { ...figure, value: roundRecount(count) };
  });
}
